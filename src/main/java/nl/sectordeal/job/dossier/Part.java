package nl.sectordeal.job.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The files of a dossier, in their order (onderdelen). */
enum Part {
  README("LEESMIJ.txt", Role.DERIVED),
  ABOUT("dossier.json", Role.DERIVED),
  RUN("run.json", Role.GIVEN),
  PARTICIPANTS("deelnemers.csv", Role.DERIVED),
  DECISIONS("decisions.csv", Role.DERIVED),
  EVIDENCE("bewijs.csv", Role.DERIVED),
  OUTCOMES("uitkomsten.csv", Role.DERIVED),
  PLACEMENTS("plaatsingen.csv", Role.DERIVED),
  COMMITMENTS("toezeggingen.csv", Role.DERIVED),
  ROWS("rijen.csv", Role.GIVEN),
  DOUBTS("twijfelgevallen.csv", Role.GIVEN),
  DELIVERIES("leveringen.csv", Role.GIVEN),
  NOTICES("meldingen.csv", Role.GIVEN),
  EXAMPLES("voorbeelden.csv", Role.GIVEN),
  RULES("regels.csv", Role.DERIVED),
  JOB("opdracht.yaml", Role.GIVEN),
  CATALOGUE("catalogus.csv", Role.OF_A_JOB),
  SAMPLE("steekproef.csv", Role.DERIVED),
  CHECKLIST("steekproef.xlsx", Role.DERIVED),
  MANIFEST("manifest.json", Role.OF_A_VERSION),
  PREVIOUS("vorige-manifest.json", Role.OF_A_VERSION),
  SUMS("SHA256SUMS", Role.DERIVED);

  /** Whether a part can be made again from others. */
  enum Role {
    /** What others follow from. */
    GIVEN,
    /** Follows from others. */
    DERIVED,
    /** Given, and only there when the job file names it. */
    OF_A_JOB,
    /** Given, and only there when a version was published. */
    OF_A_VERSION
  }

  /** The lists that lie in a report's folder too, with the same bytes. */
  static final List<Part> OF_REPORT = List.of(DECISIONS, EVIDENCE, PLACEMENTS);

  private final String file;
  private final Role role;

  Part(String file, Role role) {
    this.file = file;
    this.role = role;
  }

  String file() {
    return file;
  }

  Role role() {
    return role;
  }

  /** Whether every dossier has it. */
  boolean isInEvery() {
    return role == Role.GIVEN || role == Role.DERIVED;
  }

  /** Whether a file of a dossier has this name. */
  static boolean isName(String file) {
    return Arrays.stream(values()).anyMatch(part -> part.file.equals(file));
  }

  /** Those whose hashes a list of hashes has: all but that list, and what is made after it. */
  static List<Part> summed(Part list) {
    List<Part> parts = new ArrayList<>(List.of(values()));
    parts.remove(SUMS);
    parts.remove(list);
    return parts;
  }
}
