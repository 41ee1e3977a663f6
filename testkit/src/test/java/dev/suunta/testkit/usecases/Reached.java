package dev.suunta.testkit.usecases;

import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.shared.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Notes what driving ports are asked and answer, and knows what they could be asked and answer. */
final class Reached {
  private static final Pattern PORT =
      Pattern.compile("(dev/suunta/application/\\w+/driving/[A-Z]\\w*)\\.class");
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private Reached() {}

  /** The use case, with everything noted that goes in and comes out. */
  static <T> T watched(Class<T> port, T useCase) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, given) -> {
              Arrays.asList(given == null ? new Object[0] : given).forEach(Reached::note);
              try {
                var answer = method.invoke(useCase, given);
                note(answer);
                return answer;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  private static void note(Object said) {
    if (said instanceof Optional<?> optional) {
      optional.ifPresent(Reached::note);
    } else if (said instanceof Collection<?> several) {
      several.forEach(Reached::note);
    } else if (said instanceof Page<?> page) {
      page.rows().forEach(Reached::note);
    } else if (said instanceof Record && isOfPorts(said.getClass())) {
      SEEN.add(said.getClass().getName());
      for (var component : said.getClass().getRecordComponents()) {
        try {
          note(component.getAccessor().invoke(said));
        } catch (ReflectiveOperationException impossible) {
          throw new AssertionError(impossible);
        }
      }
    }
  }

  /** The cases that were seen so far. */
  static Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  /** Every record that a driving port takes or gives, cases of sealed types one by one. */
  static Set<String> possible() {
    var found = new TreeSet<String>();
    for (var port : ports()) {
      for (var method : port.getMethods()) {
        collect(method.getGenericReturnType(), found);
        Arrays.stream(method.getGenericParameterTypes()).forEach(type -> collect(type, found));
      }
    }
    return found;
  }

  private static void collect(Type type, Set<String> found) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(each -> collect(each, found));
    } else if (type instanceof Class<?> raw && isOfPorts(raw)) {
      if (raw.isSealed()) {
        Arrays.stream(raw.getPermittedSubclasses()).forEach(each -> collect(each, found));
      } else if (raw.isRecord() && found.add(raw.getName())) {
        Arrays.stream(raw.getRecordComponents())
            .forEach(component -> collect(component.getGenericType(), found));
      }
    }
  }

  private static boolean isOfPorts(Class<?> type) {
    return type.getPackageName().matches("dev\\.suunta\\.application\\.\\w+\\.driving");
  }

  private static List<Class<?>> ports() {
    try {
      var place =
          Path.of(WritePost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return portsBelow(place);
      }
      try (var jar = FileSystems.newFileSystem(place)) {
        return portsBelow(jar.getPath("/"));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<Class<?>> portsBelow(Path place) throws IOException {
    try (var files = Files.walk(place)) {
      return files
          .map(file -> PORT.matcher(place.relativize(file).toString().replace('\\', '/')))
          .filter(matcher -> matcher.matches())
          .map(matcher -> matcher.group(1).replace('/', '.'))
          .<Class<?>>map(Reached::load)
          .filter(Class::isInterface)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
