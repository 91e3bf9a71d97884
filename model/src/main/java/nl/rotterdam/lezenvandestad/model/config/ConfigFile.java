// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Opens YAML files as trees that know their lines. */
public final class ConfigFile {

  private ConfigFile() {}

  /** The root of this file; a file that cannot be read is a problem and an empty root. */
  public static ConfigNode read(Path file, ConfigProblems problems) {
    String name = file.toString();
    try (Reader reader = Files.newBufferedReader(file)) {
      return parse(name, reader, problems);
    } catch (IOException e) {
      problems.add(new ConfigProblem(name, 0, "", "het bestand kan niet gelezen worden"));
      return empty(name, problems);
    }
  }

  /** The root of YAML text that did not come from a file. */
  public static ConfigNode parse(String name, Reader yaml, ConfigProblems problems) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
      Optional<Node> root = new Compose(settings).composeReader(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return new ConfigNode(name, "", mapping, problems);
      }
      problems.add(new ConfigProblem(name, 1, "", "verwacht: sleutels met waarden (YAML)"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(new ConfigProblem(name, line, "", "geen geldige YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(new ConfigProblem(name, 0, "", "geen geldige YAML"));
    }
    return empty(name, problems);
  }

  private static ConfigNode empty(String name, ConfigProblems problems) {
    MappingNode none =
        new MappingNode(
            Tag.MAP, java.util.List.of(), org.snakeyaml.engine.v2.common.FlowStyle.BLOCK);
    return new ConfigNode(name, "", none, problems);
  }
}
