package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.outcome.Resolution.Says;
import nl.sectordeal.outcome.Resolution.Stated;
import nl.sectordeal.outcome.Resolution.Subject;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.machine.CsvForm;

/**
 * One line of {@code afhandelingen.csv}: a row that a resolved difference is about, and what it
 * said; lines with one number are one decision (afhandelingsregel). Why is left out: that may be
 * about a person.
 */
record ResolutionLine(int number, Resolution resolution, Stated side) {
  static final CsvForm<ResolutionLine> FORM =
      new CsvForm<>(
          List.of("number", "says", "at", "field", "source", "sender", "key", "value"),
          2,
          0,
          ResolutionLine::columns);

  /** The lines of these decisions, which keep their order. */
  static List<ResolutionLine> of(List<Resolution> resolutions) {
    List<ResolutionLine> lines = new ArrayList<>();
    for (int i = 0; i < resolutions.size(); i++) {
      for (Stated side : resolutions.get(i).subject().sides()) {
        lines.add(new ResolutionLine(i + 1, resolutions.get(i), side));
      }
    }
    return lines;
  }

  private static String[] columns(ResolutionLine line) {
    RecordName row = line.side.row();
    return new String[] {
      Integer.toString(line.number),
      line.resolution.says().name(),
      line.resolution.effective().toString(),
      line.resolution.subject().field().name(),
      row.source(),
      row.sender(),
      row.key(),
      line.side.value()
    };
  }

  /** The decisions, in their order. */
  static List<Resolution> read(InputStream in) throws IOException {
    Map<Integer, Resolution> decisions = new LinkedHashMap<>();
    for (ResolutionLine line : ShortList.read(in, FORM, ResolutionLine::line)) {
      decisions.merge(line.number, line.resolution, ResolutionLine::joined);
    }
    return List.copyOf(decisions.values());
  }

  private static ResolutionLine line(String[] from) {
    Stated side = new Stated(new RecordName(from[4], from[5], from[6]), from[7]);
    Resolution alone =
        new Resolution(
            new Subject(Field.valueOf(from[3]), List.of(side)),
            Says.valueOf(from[1]),
            Instant.parse(from[2]),
            "");
    return new ResolutionLine(Integer.parseInt(from[0]), alone, side);
  }

  private static Resolution joined(Resolution one, Resolution other) {
    List<Stated> sides = new ArrayList<>(one.subject().sides());
    sides.addAll(other.subject().sides());
    return new Resolution(
        new Subject(one.subject().field(), sides), one.says(), one.effective(), one.because());
  }
}
