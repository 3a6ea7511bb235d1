package nl.sectordeal.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.rule.FileIsOfOneSender;
import nl.sectordeal.delivery.rule.FileNameTellsNoId;
import nl.sectordeal.delivery.rule.PeriodIsInFileName;
import nl.sectordeal.delivery.rule.ReceiptExists;
import nl.sectordeal.delivery.rule.SenderIsKnown;
import org.jspecify.annotations.Nullable;

/**
 * Receives what lies in the inbox: each file of a source becomes a delivery with sender, period and
 * receipt, and its bytes are kept (ontvanger). What becomes of it is judged later.
 */
public final class DeliveryReceiver {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** A line end or a sign that steers a terminal, which a file name may hold as well. */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private final DeliveryStore store;
  private final Originals originals;
  private final SenderFinder senders;
  private final UnaryOperator<String> masked;
  private final Clock clock;

  /**
   * @param masked a text without the digits of what may be a national id
   */
  public DeliveryReceiver(
      DeliveryStore store,
      Originals originals,
      SenderFinder senders,
      UnaryOperator<String> masked,
      Clock clock) {
    this.store = store;
    this.originals = originals;
    this.senders = senders;
    this.masked = masked;
    this.clock = clock;
  }

  /**
   * Receives all files of these sources.
   *
   * @param stated when the files were received, to load history; null: now. A file name that tells
   *     its receipt goes before both
   */
  public Intake receive(String job, List<Source> sources, Path inbox, @Nullable Instant stated) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant said = stated == null ? null : stated.truncatedTo(ChronoUnit.MICROS);
    return new Run(job, Inbox.lookInto(inbox), said, now).receive(sources);
  }

  /** One look into one inbox. */
  private final class Run {
    private final String job;
    private final Inbox inbox;
    private final @Nullable Instant stated;
    private final Instant now;
    private final List<Delivery> imported = new ArrayList<>();
    private final List<Delivery> movedBack = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();
    private final List<String> failed;
    private int passedOver;

    Run(String job, Inbox inbox, @Nullable Instant stated, Instant now) {
      this.job = job;
      this.inbox = inbox;
      this.stated = stated;
      this.now = now;
      this.failed = new ArrayList<>(inbox.failed().stream().map(it -> plain(it)).toList());
    }

    Intake receive(List<Source> sources) {
      Map<String, Map<String, Receipt>> known = new HashMap<>();
      for (Source source : sources) {
        known.put(source.id(), known(source));
      }
      Map<Path, List<Source>> matching = new LinkedHashMap<>();
      for (Path file : inbox.files()) {
        List<Source> its = sources.stream().filter(source -> source.takes(file)).toList();
        if (its.isEmpty()) {
          unmatched.add(path(file));
        } else {
          matching.put(file, its);
        }
      }
      List<Path> whole = matching.keySet().stream().map(inbox.root()::resolve).toList();
      Map<Path, @Nullable String> kept = new ParallelKeeping(originals).keep(whole);
      matching.forEach(
          (file, its) -> receive(file, its, kept.get(inbox.root().resolve(file)), known));
      return new Intake(imported, passedOver, movedBack, unmatched, shared(matching), failed);
    }

    private Map<List<String>, List<String>> shared(Map<Path, List<Source>> matching) {
      Map<List<String>, List<String>> shared = new LinkedHashMap<>();
      matching.forEach(
          (file, its) -> {
            if (!Inbox.isMeantFor(its)) {
              List<String> ids = its.stream().map(Source::id).toList();
              shared.computeIfAbsent(ids, any -> new ArrayList<>()).add(path(file));
            }
          });
      return shared;
    }

    /**
     * What the source delivered before, by name and bytes; looked at anew where the job file asks
     * something else now.
     */
    private Map<String, Receipt> known(Source source) {
      Map<String, Receipt> known = new HashMap<>();
      for (Receipt receipt : store.listReceipts(job, source.id())) {
        Receipt current = receipt;
        if (!receipt.intake().equals(intakeOf(source))) {
          Delivery it = receipt.delivery();
          current =
              originals.withPlain(
                  it.sha256(),
                  it.file(),
                  plain -> receipt(source, plain, it.id(), it.sha256(), it.bytes(), it.received()));
          store.update(job, current);
        }
        known.put(nameAndBytes(current.delivery()), current);
      }
      return known;
    }

    private void receive(
        Path file,
        List<Source> matching,
        @Nullable String sha256,
        Map<String, Map<String, Receipt>> known) {
      if (sha256 == null) {
        failed.add(path(file));
        return;
      }
      Path whole = inbox.root().resolve(file);
      try {
        for (Source source : matching) {
          Map<String, Receipt> ofSource = known.getOrDefault(source.id(), Map.of());
          receive(source, whole, sha256, ofSource);
        }
      } catch (IOException e) {
        failed.add(path(file));
      }
    }

    private void receive(Source source, Path file, String sha256, Map<String, Receipt> known)
        throws IOException {
      String name = name(file);
      Instant told = new FileName(name).received(source.received());
      Receipt before = known.get(name + "/" + sha256);
      if (before != null) {
        passedOver++;
        moveBack(before, told == null ? stated : told);
        return;
      }
      Instant received = told != null ? told : stated != null ? stated : now;
      Receipt receipt = receipt(source, file, 0, sha256, Files.size(file), received);
      Delivery added = store.add(job, receipt);
      known.put(nameAndBytes(added), new Receipt(added, receipt.refusal(), receipt.intake()));
      imported.add(added);
    }

    private void moveBack(Receipt before, @Nullable Instant received) {
      Delivery it = before.delivery();
      if (received != null && received.isBefore(it.received())) {
        Delivery moved =
            new Delivery(
                it.id(),
                it.source(),
                it.sender(),
                it.file(),
                it.sha256(),
                it.bytes(),
                it.period(),
                received);
        store.update(job, new Receipt(moved, before.refusal(), before.intake()));
        movedBack.add(moved);
      }
    }
  }

  private Receipt receipt(
      Source source, Path file, long id, String sha256, long bytes, Instant received) {
    FileName name = new FileName(name(file));
    YearMonth period = name.period(source.period());
    SenderFinder.Found found = sender(source, file);
    YearMonth shown = period == null ? YearMonth.from(received.atZone(AMSTERDAM)) : period;
    String sender = found.sender() == null ? "" : found.sender();
    Delivery delivery =
        new Delivery(id, source.id(), sender, name(file), sha256, bytes, shown, received);
    String refusal = refusal(source, found);
    return new Receipt(
        delivery, refusal == null ? refusal(source, name, period) : refusal, intakeOf(source));
  }

  /** What may be a person's number is nobody's name: such a sender is not known. */
  private @Nullable String shown(@Nullable String sender) {
    return sender == null || FileNameTellsNoId.isBroken(masked.apply(sender)) ? null : sender;
  }

  /** Below the inbox, as it may be told. */
  private String path(Path file) {
    return plain(Inbox.name(file));
  }

  /** The name under which a file is known from here on. */
  private String name(Path file) {
    return plain(Inbox.name(file.getFileName()));
  }

  private String plain(String name) {
    return CONTROL.matcher(masked.apply(name)).replaceAll("?");
  }

  /**
   * From the file name; failing that from inside the file. Where both tell, they must tell the
   * same.
   */
  private SenderFinder.Found sender(Source source, Path file) {
    Source.SenderFrom from = source.sender();
    if (from == null) {
      return new SenderFinder.Found("", null);
    }
    String named = shown(from.known(from.named(name(file))));
    if (from.cell() == null && from.column() == null) {
      return new SenderFinder.Found(named, null);
    }
    SenderFinder.Found found = senders.find(file, source);
    String inside = shown(found.sender());
    if (named == null || found.refusal() != null) {
      return new SenderFinder.Found(named == null ? inside : named, found.refusal());
    }
    boolean other = FileIsOfOneSender.isBroken(named, inside);
    return new SenderFinder.Found(named, other ? FileIsOfOneSender.CODE : null);
  }

  private static @Nullable String refusal(Source source, SenderFinder.Found found) {
    if (found.refusal() != null) {
      return found.refusal();
    }
    boolean unknown = source.hasManySenders() && SenderIsKnown.isBroken(found.sender());
    return unknown ? SenderIsKnown.CODE : null;
  }

  private static @Nullable String refusal(
      Source source, FileName name, @Nullable YearMonth period) {
    if (PeriodIsInFileName.isBroken(period)) {
      return PeriodIsInFileName.CODE;
    }
    String written = name.receipt(source.received());
    boolean wrong = ReceiptExists.isBroken(written, name.received(source.received()));
    return wrong ? ReceiptExists.CODE : null;
  }

  /** All that sender, period and refusal depend on beside the file. */
  private String intakeOf(Source source) {
    String declared =
        String.join(
            "\n",
            source.period().toString(),
            String.valueOf(source.received()),
            String.valueOf(source.sender()),
            source.format().toString());
    return source.isSheetSought() ? declared + "\n" + senders.columns(source) : declared;
  }

  private static String nameAndBytes(Delivery delivery) {
    return delivery.file() + "/" + delivery.sha256();
  }
}
