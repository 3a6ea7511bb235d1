package nl.sectordeal.job.dossier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.job.publish.Sha256;

/**
 * Draws numbers from a frame so that anybody can draw them again, on any machine and in any
 * language (trekking).
 *
 * <p>The k-th number is the SHA-256 of the text {@code seed,k}, read as a whole number, modulo the
 * size of the frame, plus 1; k runs from 1, and a number that was drawn before is passed over. This
 * is the method of R. Rivest's sampler, which auditors of elections use. A stratified sample draws
 * per measure from that measure's part of the frame, with the text {@code seed,measure,k}; each
 * measure has its proportional share of the sample by largest remainder, and at least one.
 */
final class Draw {
  private Draw() {}

  /** Numbers in the frame, ascending; all of them when the sample is not smaller. */
  static SortedSet<Long> numbers(Frame frame, SampleTerms terms) {
    if (!terms.stratified()) {
      return draw(terms.seed() + ",", frame.size(), terms.size());
    }
    SortedSet<Long> numbers = new TreeSet<>();
    SortedMap<String, Long> shares = shares(frame, terms.size());
    long before = 0;
    for (Map.Entry<String, Long> stratum : frame.sizes().entrySet()) {
      String prefix = terms.seed() + "," + stratum.getKey() + ",";
      for (long number : draw(prefix, stratum.getValue(), shares.get(stratum.getKey()))) {
        numbers.add(before + number);
      }
      before += stratum.getValue();
    }
    return numbers;
  }

  private static SortedSet<Long> draw(String prefix, long frame, long size) {
    SortedSet<Long> drawn = new TreeSet<>();
    MessageDigest sha256 = Sha256.digest();
    BigInteger modulus = BigInteger.valueOf(Math.max(1, frame));
    for (long k = 1; drawn.size() < Math.min(size, frame); k++) {
      byte[] hash = sha256.digest((prefix + k).getBytes(StandardCharsets.UTF_8));
      drawn.add(new BigInteger(1, hash).mod(modulus).longValueExact() + 1);
    }
    return drawn;
  }

  /** Decisions to draw per measure; together the size of the sample, unless measures are more. */
  static SortedMap<String, Long> shares(Frame frame, long size) {
    SortedMap<String, Long> shares = new TreeMap<>();
    long total = Math.max(1, frame.size());
    long asked = Math.min(size, frame.size());
    frame.sizes().forEach((measure, n) -> shares.put(measure, Math.max(1, asked * n / total)));
    List<String> byRemainder = new ArrayList<>(shares.keySet());
    byRemainder.sort(
        Comparator.comparingLong((String m) -> asked * frame.sizes().get(m) % total).reversed());
    long left = asked - shares.values().stream().mapToLong(Long::longValue).sum();
    for (int i = 0; left > 0; i = (i + 1) % byRemainder.size()) {
      String measure = byRemainder.get(i);
      if (shares.get(measure) < frame.sizes().get(measure)) {
        shares.merge(measure, 1L, Long::sum);
        left--;
      }
    }
    takeBack(shares, -left);
    return shares;
  }

  /** Where measures with few decisions got one each, the largest give. */
  private static void takeBack(SortedMap<String, Long> shares, long tooMany) {
    for (long left = tooMany; left > 0; left--) {
      String largest = null;
      for (Map.Entry<String, Long> share : shares.entrySet()) {
        if (largest == null || share.getValue() > shares.get(largest)) {
          largest = share.getKey();
        }
      }
      if (largest == null || shares.get(largest) == 1) {
        return;
      }
      shares.merge(largest, -1L, Long::sum);
    }
  }
}
