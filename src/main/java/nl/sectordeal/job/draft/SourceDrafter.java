package nl.sectordeal.job.draft;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.FileLooker;
import nl.sectordeal.record.look.Vocabulary;

/** Makes sources of files: those of one shape in one folder are of one source (bronnen vinden). */
final class SourceDrafter {
  /** A file with fewer rows of the one before than this holds only what changed. */
  private static final int FEW_KEPT = 50;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[/ _.-]+");

  private final Path inbox;
  private final Vocabulary words;
  private final Set<String> ids = new HashSet<>();

  SourceDrafter(Path inbox, Vocabulary words) {
    this.inbox = inbox;
    this.words = words;
  }

  /** The sources, in the order of their first files. */
  List<SourceDraft> draft(List<FileLook> looks) {
    Map<List<Object>, List<FileLook>> groups = new LinkedHashMap<>();
    for (FileLook look : looks) {
      List<Object> shape = List.of(folder(look.file()), look.format().type(), look.shape());
      groups.computeIfAbsent(shape, any -> new ArrayList<>()).add(look);
    }
    List<List<FileLook>> sources = joined(List.copyOf(groups.values()));
    return sources.stream().map(source -> source(source, looks)).toList();
  }

  /** A column more or less makes no other source, when the names of the files are alike. */
  private List<List<FileLook>> joined(List<List<FileLook>> groups) {
    Map<List<Object>, List<FileLook>> joined = new LinkedHashMap<>();
    for (List<FileLook> group : groups) {
      NamePattern names = NamePattern.of(group.stream().map(FileLook::file).toList());
      FileLook first = group.get(0);
      List<Object> alike = List.of(folder(first.file()), first.format().type(), names.words());
      joined
          .computeIfAbsent(
              names.words().isEmpty() ? List.of(group) : alike, any -> new ArrayList<>())
          .addAll(group);
    }
    return List.copyOf(joined.values());
  }

  private SourceDraft source(List<FileLook> unsorted, List<FileLook> all) {
    List<FileLook> files = new ArrayList<>(unsorted);
    files.sort(Comparator.comparing(look -> look.file().toString()));
    FileLook look = FileLook.together(files);
    NamePattern names = names(files, all);
    Set<Claim> claims = new ClaimGuess(look).claims();
    String folder = folder(look.file());
    String called = called(folder, names.words());
    PartnerGuess partner =
        PartnerGuess.of(
            folder.replaceAll("[/_-]+", " ").strip(),
            called,
            look,
            claims,
            names.sender() != null,
            words);
    return new SourceDraft(
        free(NamePattern.id(called).isEmpty() ? partner.kind() : NamePattern.id(called)),
        folder,
        partner,
        names,
        holdsChanges(files, names),
        look,
        claims,
        files.size());
  }

  private NamePattern names(List<FileLook> files, List<FileLook> all) {
    List<Path> paths = files.stream().map(FileLook::file).toList();
    NamePattern names = NamePattern.of(paths);
    String folder = folder(paths.get(0));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + names.glob());
    boolean takesOthers =
        all.stream()
            .map(FileLook::file)
            .filter(file -> !paths.contains(file) && folder(file).equals(folder))
            .anyMatch(file -> matcher.matches(file.getFileName()));
    return takesOthers ? names.narrowed(paths) : names;
  }

  /** Folder and file name as words, without saying a word twice. */
  private static String called(String folder, String name) {
    Set<String> seen = new HashSet<>();
    List<String> called = new ArrayList<>();
    for (String word : BETWEEN_WORDS.splitAsStream(folder + " " + name).toList()) {
      if (!word.isEmpty() && seen.add(NamePattern.id(word))) {
        called.add(word);
      }
    }
    return String.join(" ", called);
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !ids.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private String folder(Path file) {
    Path below = inbox.relativize(file.toAbsolutePath().normalize()).getParent();
    return below == null ? "" : below.toString().replace('\\', '/') + "/";
  }

  /** Whether a later file of one sender lacks most rows of the one before. */
  private static boolean holdsChanges(List<FileLook> files, NamePattern names) {
    for (int i = 1; i < files.size() && names.sender() == null; i++) {
      boolean later = names.periods().get(i).compareTo(names.periods().get(i - 1)) > 0;
      FileLook before = files.get(i - 1);
      FileLook after = files.get(i);
      if (later && after.rows() > 0 && FileLooker.percentKept(before, after) < FEW_KEPT) {
        return true;
      }
    }
    return false;
  }
}
