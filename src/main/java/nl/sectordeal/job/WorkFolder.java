package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.report.KeptLists;
import nl.sectordeal.report.MachineFiles;
import nl.sectordeal.report.ReportFolder;

/**
 * Lists in the making: one file per bucket and list, merged into the sorted list at the end
 * (werkmap). Holds person numbers and nothing that says who they are; every run begins with an
 * empty one.
 */
public final class WorkFolder {
  private static final String LINKS = "links-";
  private static final String PLACEMENTS = "placements-";
  private static final String DECISIONS = "decisions-";
  private static final String PROOFS = "proofs-";
  private static final String PARTICIPATIONS = "participations-";
  private static final String STAYS = "stays-";

  private final Path folder;

  WorkFolder(Path folder) {
    this.folder = folder;
  }

  /** Begins with nothing. */
  void clear() {
    remove();
    Folders.make(folder);
  }

  /** Gives the room on the disk back. */
  public void remove() {
    ReportFolder.deleteAll(folder);
  }

  OutcomeFiles outcomeFiles(int bucket) throws IOException {
    return new OutcomeFiles(file(LINKS, bucket), file(PLACEMENTS, bucket));
  }

  MachineFiles.Decisions decisionFile(int bucket) throws IOException {
    return MachineFiles.decisions(file(DECISIONS, bucket));
  }

  MachineFiles.Proofs proofFile(int bucket) throws IOException {
    return MachineFiles.proofs(file(PROOFS, bucket));
  }

  MachineFiles.Participations participationFile(int bucket) throws IOException {
    return MachineFiles.participations(file(PARTICIPATIONS, bucket), file(STAYS, bucket));
  }

  private Path file(String list, int bucket) {
    return folder.resolve(list + "%05d".formatted(bucket));
  }

  /**
   * What merges the parts of each list that pages tell from into the files of a run; the longest
   * list first.
   *
   * @param fund whether there is a list for the fund
   */
  public List<Runnable> mergesToTellFrom(Path target, KeptLists kept, boolean fund) {
    List<Runnable> merges = new ArrayList<>();
    merges.add(merge(() -> MachineFiles.mergeDecisions(list(DECISIONS), kept, target)));
    merges.add(merge(() -> MachineFiles.mergePlacements(list(PLACEMENTS), kept, target)));
    if (fund) {
      merges.add(merge(() -> MachineFiles.mergeParticipations(list(PARTICIPATIONS), kept, target)));
    }
    return merges;
  }

  /** What merges the parts of all other lists; the longest first. */
  public List<Runnable> otherMerges(Path target, KeptLists kept, boolean fund) {
    List<Runnable> merges = new ArrayList<>();
    merges.add(merge(() -> MachineFiles.mergeProofs(list(PROOFS), kept, target)));
    if (fund) {
      merges.add(merge(() -> MachineFiles.mergeStays(list(STAYS), kept, target)));
    }
    merges.add(merge(() -> MachineFiles.mergeLinks(list(LINKS), kept, target)));
    return merges;
  }

  /** Writes a file. */
  private interface Merge {
    void write() throws IOException;
  }

  private static Runnable merge(Merge merge) {
    return () -> {
      try {
        merge.write();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private List<Path> list(String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
