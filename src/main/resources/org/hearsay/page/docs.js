/* Shows the OpenAPI document of data-document. */
'use strict';

{
  const place = document.getElementById('api-docs');
  SwaggerUIBundle({
    domNode: place,
    url: new URL(place.dataset.document, window.location.href).href,
    // It would ask a server of others.
    validatorUrl: null,
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: -1,
    tryItOutEnabled: true,
    supportedSubmitMethods: ['get', 'post'],
    presets: [SwaggerUIBundle.presets.apis],
  });
}
