package interleave.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the catalogue's files on the class path, in a folder or in a jar. */
final class CatalogueFiles {
  private static final String ROOT = "/scenarios";

  private CatalogueFiles() {}

  /** Returns the content of every file by its path below the root. */
  static SortedMap<String, String> onClassPath() {
    try {
      URI root = CatalogueFiles.class.getResource(ROOT).toURI();
      if (!root.getScheme().equals("jar")) {
        return read(Path.of(root));
      }
      try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
        return read(jar.getPath(ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> read(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (Path path : paths) {
      files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    }
    return files;
  }
}
