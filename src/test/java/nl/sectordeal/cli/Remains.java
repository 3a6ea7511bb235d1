package nl.sectordeal.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sectordeal.delivery.Originals;

/** All that the program keeps and wrote, to search: workbooks unpacked, originals in the clear. */
final class Remains {
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final List<Charset> WRITTEN =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Remains() {}

  /** What lies in the data and report folders of a desk. */
  static Remains of(Desk desk) throws IOException {
    Remains remains = new Remains();
    Originals originals = new Originals(desk.data(), keyOfOriginals(desk));
    for (Path root : List.of(desk.data(), desk.out())) {
      for (Map.Entry<String, byte[]> file : Desk.files(root).entrySet()) {
        String name = file.getKey();
        remains.add(name, file.getValue());
        if (name.startsWith("originals/")) {
          String sha256 = name.substring(name.lastIndexOf('/') + 1);
          remains.add(name + " in the clear", originals.withPlain(sha256, "a", Remains::bytes));
        }
      }
    }
    return remains;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] keyOfOriginals(Desk desk) throws IOException {
    String secret = Files.readString(desk.data().resolve("secret.key")).strip();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
      return mac.doFinal("originals".getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String name, byte[] bytes) throws IOException {
    texts.put(name, new String(bytes, LATIN));
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          texts.put(name + "!" + entry.getName(), new String(zip.readAllBytes(), LATIN));
        }
      }
    }
  }

  /** Where any of these words stands. */
  Set<String> places(Set<String> words) {
    Set<String> places = new TreeSet<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      for (String word : words) {
        for (Charset charset : WRITTEN) {
          if (text.getValue().contains(new String(word.getBytes(charset), LATIN))) {
            places.add(text.getKey());
          }
        }
      }
    }
    return places;
  }

  /** Whether the database file holds any of these bytes, written as hexadecimal digits. */
  boolean holdBytes(Set<String> bytes) {
    String database = texts.getOrDefault("sectordeal.mv.db", "");
    return bytes.stream()
        .anyMatch(one -> database.contains(new String(HexFormat.of().parseHex(one), LATIN)));
  }

  /** The sealed traits of all rows in the database, as hexadecimal digits. */
  static Set<String> sealedIn(Desk desk) {
    String url =
        "jdbc:h2:file:"
            + desk.data().toAbsolutePath().resolve("sectordeal")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    Set<String> sealed = new HashSet<>();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select traits from record")) {
      while (rows.next()) {
        byte[] traits = rows.getBytes(1);
        if (traits != null) {
          sealed.add(HexFormat.of().formatHex(traits));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return sealed;
  }
}
