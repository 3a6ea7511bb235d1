package nl.sectordeal.linkage;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** The most memory that was in use at once, garbage included (piek). */
final class HeapPeak {
  private HeapPeak() {}

  /** Forgets what was before. */
  static HeapPeak start() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    return new HeapPeak();
  }

  /** Since the start. */
  long megabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / (1 << 20);
  }
}
