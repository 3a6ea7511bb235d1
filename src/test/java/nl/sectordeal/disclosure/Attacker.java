package nl.sectordeal.disclosure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.disclosure.Puzzle.Range;

/** Tries to work out hidden numbers from published reports, and says which ones it could. */
final class Attacker {
  private static final int SMALLEST = 5;

  /** What the contact point says of itself: these are all the ways to reach it. */
  private static final Map<String, List<String>> PARTS =
      Map.of("Contacten", List.of("Via chat", "Via e-mail", "Via telefoon", "Via de campagnesite"));

  private Attacker() {}

  /** Somebody who has read reports by month, in order, and laid them side by side. */
  static Reader reader(SortedMap<String, Path> folders) {
    Reader reader = new Reader(PARTS, SMALLEST);
    folders.forEach(
        (month, folder) ->
            reader.read(month, PublishedReport.in(folder), CountedDecisions.in(folder)));
    reader.compare();
    return reader;
  }

  /** For a colleague: folders of concepts or versions, oldest first. */
  public static void main(String... arguments) {
    SortedMap<String, Path> folders = new TreeMap<>();
    for (String folder : arguments) {
      folders.put(folder.replaceAll(".*(\\d{4}-\\d{2})/[^/]+$", "$1"), Path.of(folder));
    }
    Reader reader = reader(folders);
    reader.misread().forEach(System.out::println);
    reader.compared().forEach((pair, names) -> System.out.println(pair + " share " + names.size()));
    Map<String, Range> exposed = reader.puzzle().solve();
    exposed.forEach((name, range) -> System.out.println(name + " = " + range));
  }
}
