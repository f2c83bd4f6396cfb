package org.hearsay.vocab;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;

/**
 * The datatype of {@code say:when}: a date that may be vague, in the Extended Date/Time Format of
 * the Library of Congress.
 */
public final class Edtf {

  public static final String NS = "http://id.loc.gov/datatypes/edtf/";

  public static final RDFDatatype EDTF = TypeMapper.getInstance().getSafeTypeByName(NS + "EDTF");

  private Edtf() {}
}
