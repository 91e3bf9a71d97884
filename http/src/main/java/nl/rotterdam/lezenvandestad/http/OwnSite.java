// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Takes forms from the pages of this site alone. */
public final class OwnSite {

  private OwnSite() {}

  /**
   * A browser that is signed in would send its key with a form on any site; it also says where the
   * form stood, on every connection that is safe enough to sign in on.
   *
   * @throws Refusal when the form did not stand on this site, or nothing says that it did
   */
  public static void check(Context context) {
    String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("");
    if (!site.equals("same-origin")) {
      throw new Refusal(
          Problem.of(
              HttpStatus.FORBIDDEN,
              "Dit formulier komt niet van deze site",
              "Open de pagina via https of op deze machine zelf, en probeer het daar."));
    }
  }
}
