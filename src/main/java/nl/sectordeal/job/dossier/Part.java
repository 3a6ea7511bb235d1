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
  AMOUNTS("bedragen.csv", Role.OF_A_JOB),
  COMMITMENTS("toezeggingen.csv", Role.DERIVED),
  ROWS("rijen.csv", Role.GIVEN),
  DOUBTS("twijfelgevallen.csv", Role.GIVEN),
  RESOLUTIONS("afhandelingen.csv", Role.GIVEN),
  DELIVERIES("leveringen.csv", Role.GIVEN),
  NOTICES("meldingen.csv", Role.GIVEN),
  EXAMPLES("voorbeelden.csv", Role.GIVEN),
  RULES("regels.csv", Role.DERIVED),
  JOB("opdracht.yaml", Role.GIVEN),
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
    /** Follows from others, and is only there when a measure of the job file asks for it. */
    OF_A_JOB,
    /** Given, and only there when a version was published. */
    OF_A_VERSION
  }

  /** The lists that lie in a report's folder too, with the same bytes. */
  static final List<Part> OF_REPORT = List.of(DECISIONS, EVIDENCE, PLACEMENTS, AMOUNTS);

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
    return Attachments.isName(file)
        || Arrays.stream(values()).anyMatch(part -> part.file.equals(file));
  }

  /**
   * Those whose hashes a list of hashes has: all but that list, and what is made after it.
   *
   * @param attachments names of the files that the job file names
   */
  static List<String> summed(Part list, List<String> attachments) {
    List<String> files = new ArrayList<>();
    for (Part part : values()) {
      if (part != SUMS && part != list) {
        files.add(part.file);
      }
    }
    files.addAll(attachments);
    return files;
  }
}
