package org.hearsay.alert;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether an address is one of the public Internet, by IANA's registries of special addresses.
 * Whoever names a host must not thereby reach the server's own machine or network.
 */
final class PublicAddress implements Predicate<InetAddress> {

  private static final List<Block> NOT_PUBLIC_4 =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4")
          .map(Block::of)
          .toList();

  /** All that is global unicast; what carries an IPv4 address (mapped, NAT64) is outside of it. */
  private static final Block GLOBAL_6 = Block.of("2000::/3");

  /** Within it: Teredo and other protocols, documentation, 6to4, which carries an IPv4 address. */
  private static final List<Block> NOT_PUBLIC_6 =
      Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Block::of).toList();

  /** The addresses that begin with the same bits. */
  private static final class Block {

    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Block of(String text) {
      String[] parts = text.split("/", -1);
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public boolean test(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? NOT_PUBLIC_4.stream().noneMatch(it -> it.holds(bytes))
        : GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(it -> it.holds(bytes));
  }
}
