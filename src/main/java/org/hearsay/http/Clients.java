package org.hearsay.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Who asks, by address. Behind a reverse proxy, that is whom the proxy names.
 *
 * @param proxies the addresses of proxies that are trusted; what anybody else says is not believed
 */
public record Clients(Set<String> proxies) {

  private static final String FORWARDED = "X-Forwarded-For";
  private static final int NETWORK_GROUPS = 4;

  public Clients {
    proxies = Set.copyOf(proxies);
  }

  /** Without a proxy. */
  public static Clients direct() {
    return new Clients(Set.of());
  }

  /** The client of a request. One network of IPv6 is one client, for it has addresses to spare. */
  public String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    List<String> said =
        List.of(String.join(",", Collections.list(request.getHeaders(FORWARDED))).split(",", -1));
    // Each proxy adds whom it heard from at the end; what comes before may be invented.
    for (int i = said.size() - 1; i >= 0 && proxies.contains(address); i--) {
      String before = said.get(i).strip();
      if (!before.matches("[0-9a-fA-F:.]{2,45}")) {
        break;
      }
      address = before;
    }
    return network(address);
  }

  private static String network(String address) {
    List<String> groups = List.of(address.replaceAll("[\\[\\]]", "").split(":", -1));
    return groups.size() <= NETWORK_GROUPS || address.contains("::")
        ? address
        : String.join(":", groups.subList(0, NETWORK_GROUPS)) + "::";
  }
}
