package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sockets on which a process listens, as Linux tells them. */
final class ListeningSockets {
  private static final String LISTENING = "0A";

  private ListeningSockets() {}

  /** Their addresses in the kernel's hexadecimal form, with ports. */
  static List<String> of(long pid) throws IOException {
    var inodes = inodes(pid);
    var addresses = new ArrayList<String>();
    for (var table : List.of("tcp", "tcp6")) {
      for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
        var columns = line.trim().split("\\s+");
        if (columns.length > 9 && columns[3].equals(LISTENING) && inodes.contains(columns[9])) {
          addresses.add(columns[1]);
        }
      }
    }
    return addresses;
  }

  private static Set<String> inodes(long pid) throws IOException {
    var inodes = new HashSet<String>();
    try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (var descriptor : descriptors.toList()) {
        if (Files.isSymbolicLink(descriptor)) {
          var target = Files.readSymbolicLink(descriptor).toString();
          if (target.startsWith("socket:[")) {
            inodes.add(target.substring("socket:[".length(), target.length() - 1));
          }
        }
      }
    }
    return inodes;
  }

  /** Whether it is 127.0.0.1, as itself or mapped into IPv6, or ::1. */
  static boolean isLocal(String address) {
    var host = address.substring(0, address.indexOf(':'));
    return host.equals("0100007F")
        || host.equals("0000000000000000FFFF00000100007F")
        || host.equals("00000000000000000000000001000000");
  }
}
