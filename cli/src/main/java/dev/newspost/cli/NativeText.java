package dev.newspost.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Paths and arguments that hold more than the locale's charset.
 *
 * <p>Where the locale is {@code C}, as in many containers, Java reads every byte of a Chinese file name as an unknown
 * character. The bytes are still there: a path's address has them, and so has the process's command line.
 */
final class NativeText {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private NativeText() {}

    /** {@return the path's text with slashes, its bytes read as UTF-8 where the locale cannot read them} */
    static String of(Path path) {
        String text = path.toString();
        if (text.indexOf('\uFFFD') >= 0) {
            Path whole = path.toAbsolutePath();
            int skipped = whole.getNameCount() - path.getNameCount();
            String[] names = whole.toUri().getRawPath().substring(1).split("/");
            String kept = String.join("/", Arrays.asList(names).subList(skipped, whole.getNameCount()));
            text = (path.isAbsolute() ? "/" : "") + unescape(kept);
        }
        String separator = path.getFileSystem().getSeparator();
        return separator.equals("/") ? text : text.replace(separator, "/");
    }

    /** {@return the path that a text names, as UTF-8 where the locale's charset lacks a character} */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            if (e.getReason().indexOf("unmappable") < 0) {
                throw e;
            }
            Path base = Path.of("").toAbsolutePath();
            String address =
                    text.startsWith("/") ? "file://" : base.toUri().toString().replaceFirst("/*$", "/");
            Path whole = Path.of(URI.create(address + escape(text)));
            return text.startsWith("/") ? whole : base.relativize(whole);
        }
    }

    /** {@return the arguments, those that the locale cannot read taken from the command line's bytes} */
    static String[] arguments(String[] args) {
        boolean unreadable = Arrays.stream(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0);
        if (!unreadable || !Files.isReadable(COMMAND_LINE)) {
            return args;
        }
        String[] all;
        try {
            all = Files.readString(COMMAND_LINE).split("\0", -1);
        } catch (IOException e) {
            return args; // not in UTF-8 either
        }
        int first = all.length - 1 - args.length;
        return first < 1 ? args : Arrays.copyOfRange(all, first, all.length - 1);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit == '/') {
                escaped.append('/');
            } else {
                escaped.append('%').append(String.format("%02X", unit));
            }
        }
        return escaped.toString();
    }

    private static String unescape(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.write(Integer.parseInt(address.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(address.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
