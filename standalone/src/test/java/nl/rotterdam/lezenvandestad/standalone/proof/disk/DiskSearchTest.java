// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

class DiskSearchTest {

  private static final String TEXT = "Ayşe Kılıçoğlu-Venstra";
  private static final List<Secret> SECRETS = List.of(new Secret("kanarie", TEXT));

  @TempDir private Path folder;

  @Test
  void whereNothingIsPlantedNothingIsFound() throws IOException {
    plant("Ayşe Kılıçoğlu en Venstra".getBytes(UTF_8));
    Files.writeString(folder.resolve("leeg"), "");

    SearchReport report = DiskSearch.search(folder, SECRETS);

    assertThat(report.sightings()).isEmpty();
    assertThat(report.files()).isEqualTo(2);
  }

  @Test
  void aLineOfALogIsFound() throws IOException {
    plant(("12:00 INFO refused " + TEXT + "\n").getBytes(UTF_8));

    assertFound("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void textOfTwoBytesALetterIsFound(String charset) throws IOException {
    plant(("een regel met " + TEXT).getBytes(Charset.forName(charset)));

    assertFound(charset);
  }

  @Test
  void otherCasesAreFound() throws IOException {
    plant(TEXT.toUpperCase(Locale.ROOT).getBytes(UTF_8));

    assertFound("UTF-8");
  }

  @Test
  void base64IsFoundWhateverIsBeforeIt() throws IOException {
    for (String before : List.of("", "a", "ab", "abc")) {
      byte[] around = (before + TEXT + " en verder").getBytes(UTF_8);
      plant(Base64.getEncoder().encode(around));

      assertFound("base64");
    }
  }

  @Test
  void hexUrlAndJsonAreFound() throws IOException {
    plant(HexFormat.of().formatHex(TEXT.getBytes(UTF_8)).getBytes(UTF_8));
    assertFound("hex");
    plant(URLEncoder.encode(TEXT, UTF_8).getBytes(UTF_8));
    assertFound("URL");
    plant("Ay\\u015fe K\\u0131l\\u0131\\u00e7o\\u011flu-Venstra".getBytes(UTF_8));
    assertFound("JSON");
  }

  @Test
  void lettersAreFoundWhateverStandsBetweenThem() throws IOException {
    plant("a.y.ş.e k\u200Bılıçoğlu _ VENSTRA".getBytes(UTF_8));

    assertFound("letters and digits");
  }

  @Test
  void whatIsPackedIsFound() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(("regel " + TEXT).getBytes(UTF_8));
    }
    Files.write(folder.resolve("lezen.1.log.gz"), packed.toByteArray());

    assertFound("UTF-8");
  }

  @Test
  void aNameOfAFileIsFound() throws IOException {
    Files.writeString(folder.resolve("kilic-" + TEXT), "");

    assertFound("UTF-8");
  }

  /** Files are read in pieces: a secret may lie over the seam of two. */
  @Test
  void itIsFoundAtAnyPlaceOfALargeFile() {
    byte[] secret = TEXT.getBytes(UTF_8);
    RandomCases.check(
        12,
        random -> {
          byte[] large = new byte[9 * 1024 * 1024];
          int seam = (1 + random.nextInt(2)) * 4 * 1024 * 1024;
          int at = seam - random.nextInt(4 * secret.length);
          System.arraycopy(secret, 0, large, at, secret.length);
          try {
            plant(large);
            assertFound("UTF-8");
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aValueOfRocksDbIsFoundThoughItIsCompressedOnTheDisk() throws Exception {
    RocksDB.loadLibrary();
    try (Options options =
            new Options()
                .setCreateIfMissing(true)
                .setCompressionType(CompressionType.ZSTD_COMPRESSION);
        RocksDB store = RocksDB.open(options, folder.resolve("store").toString())) {
      for (int i = 0; i < 2_000; i++) {
        store.put(("sleutel " + i).getBytes(UTF_8), ("waarde " + i % 7).getBytes(UTF_8));
      }
      store.put("sleutel".getBytes(UTF_8), ("waarde " + TEXT).getBytes(UTF_8));
      try (org.rocksdb.FlushOptions flush = new org.rocksdb.FlushOptions().setWaitForFlush(true)) {
        store.flush(flush);
      }
    }

    SearchReport report = DiskSearch.search(folder, SECRETS);

    assertThat(report.storeEntries()).isEqualTo(2_001);
    assertThat(report.sightings()).anyMatch(sighting -> sighting.place().endsWith("store value"));
  }

  @Test
  void aStoreThatCannotBeReadEndsTheSearch() throws IOException {
    Files.createDirectory(folder.resolve("store"));
    Files.writeString(folder.resolve("store").resolve("CURRENT"), "MANIFEST-000001\n");

    assertThatThrownBy(() -> DiskSearch.search(folder, SECRETS)).isInstanceOf(IOException.class);
  }

  private void plant(byte[] content) throws IOException {
    Files.write(folder.resolve("bestand"), content);
  }

  private void assertFound(String form) throws IOException {
    assertThat(DiskSearch.search(folder, SECRETS).sightings())
        .anyMatch(sighting -> sighting.secret().equals("kanarie") && sighting.form().equals(form));
  }
}
