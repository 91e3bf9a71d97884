// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file for everyone, of which a browser asks each time whether it changed. */
public final class StaticFile {

  private final String type;
  private final byte[] content;
  private final String tag;

  /**
   * @param type its media type
   */
  public StaticFile(String type, byte[] content) {
    this.type = type;
    this.content = content.clone();
    this.tag = "\"" + sum(content) + "\"";
  }

  /** Makes it answer at this path. */
  public void addTo(JavalinDefaultRoutingApi routes, String path) {
    routes.get(path, this::answer, Access.PUBLIC);
  }

  /** Answers with it, or with word that the browser has it already. */
  public void answer(Context context) {
    context.header("Cache-Control", "no-cache").header("ETag", tag);
    boolean known =
        Optional.ofNullable(context.header("If-None-Match")).filter(tag::equals).isPresent();
    if (known) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(type).result(content);
  }

  /** A short name of this content: other content has another. */
  public static String sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return HexFormat.of().toHexDigits(sum.getValue());
  }
}
