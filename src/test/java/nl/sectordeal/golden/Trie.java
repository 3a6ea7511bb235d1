package nl.sectordeal.golden;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by their letters, so that one pattern finds any of thousands without trying each. */
record Trie(Map<Character, Trie> next) {
  static Trie of(Set<String> words) {
    Trie root = new Trie(new TreeMap<>());
    words.forEach(root::add);
    return root;
  }

  private void add(String word) {
    Trie at = this;
    for (int i = 0; i < word.length(); i++) {
      at = at.next.computeIfAbsent(word.charAt(i), any -> new Trie(new TreeMap<>()));
    }
  }

  /** A word that another begins with is found with the other left out. */
  String pattern() {
    return next.entrySet().stream()
        .map(entry -> Pattern.quote(entry.getKey().toString()) + entry.getValue().pattern())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
