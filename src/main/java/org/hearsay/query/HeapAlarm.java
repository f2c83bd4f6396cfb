package org.hearsay.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Whether memory is short: what stays alive, with what the collector has not come to yet, takes
 * more than nine tenths of what there may be.
 */
public final class HeapAlarm implements BooleanSupplier {

  private static final double FULL = 0.9;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(it -> it.getType() == MemoryType.HEAP && it.isUsageThresholdSupported())
          .toList();

  @Override
  public boolean getAsBoolean() {
    return pools.stream().map(MemoryPoolMXBean::getUsage).anyMatch(HeapAlarm::isFull);
  }

  private static boolean isFull(MemoryUsage usage) {
    return usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
  }
}
