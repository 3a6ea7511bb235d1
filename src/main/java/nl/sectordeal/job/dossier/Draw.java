package nl.sectordeal.job.dossier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
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
      long share = shares.getOrDefault(stratum.getKey(), 0L);
      for (long number : draw(prefix, stratum.getValue(), share)) {
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

  /** A measure's part of the frame, and how much of it is drawn. */
  private static final class Stratum {
    private final String measure;
    private final long size;
    private final long remainder;
    private long share;

    Stratum(String measure, long size, long asked, long total) {
      this.measure = measure;
      this.size = size;
      this.share = Math.max(1, asked * size / total);
      this.remainder = asked * size % total;
    }
  }

  /** Decisions to draw per measure; together the size of the sample, unless measures are more. */
  static SortedMap<String, Long> shares(Frame frame, long size) {
    long total = Math.max(1, frame.size());
    long asked = Math.min(size, frame.size());
    List<Stratum> strata = new ArrayList<>();
    frame.sizes().forEach((measure, n) -> strata.add(new Stratum(measure, n, asked, total)));
    strata.sort(Comparator.comparingLong((Stratum stratum) -> stratum.remainder).reversed());
    long left = asked - strata.stream().mapToLong(stratum -> stratum.share).sum();
    for (int i = 0; left > 0; i = (i + 1) % strata.size()) {
      Stratum next = strata.get(i);
      if (next.share < next.size) {
        next.share++;
        left--;
      }
    }
    takeBack(strata, -left);
    SortedMap<String, Long> shares = new TreeMap<>();
    strata.forEach(stratum -> shares.put(stratum.measure, stratum.share));
    return shares;
  }

  /** Where measures with few decisions got one each, the largest give. */
  private static void takeBack(List<Stratum> strata, long tooMany) {
    Comparator<Stratum> byShare = Comparator.comparingLong(stratum -> stratum.share);
    for (long left = tooMany; left > 0; left--) {
      Stratum largest = Collections.max(strata, byShare);
      if (largest.share == 1) {
        return;
      }
      largest.share--;
    }
  }
}
