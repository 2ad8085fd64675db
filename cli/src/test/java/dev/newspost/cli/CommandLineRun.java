package dev.newspost.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A run of the command line, as its user sees it.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param messages what it wrote to standard error
 */
record CommandLineRun(int status, String out, String messages) {

    /** Runs it in this process. */
    static CommandLineRun of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = to(out, args);
        return new CommandLineRun(run.status, out.toString(StandardCharsets.UTF_8), run.messages);
    }

    /** Runs it in this process; what it prints goes to a stream. */
    static CommandLineRun to(OutputStream out, Object... args) {
        StringWriter messages = new StringWriter();
        String[] texts = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int status = Main.run(texts, out, new PrintWriter(messages));
        return new CommandLineRun(status, "", messages.toString());
    }

    /** Runs it in a process of its own, in a folder and with a locale. */
    static CommandLineRun inProcess(Path folder, String locale, String... args)
            throws IOException, InterruptedException {
        Path messages = folder.resolve("messages");
        Process process = start(folder, locale, messages, args);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return new CommandLineRun(
                status, out, new String(java.nio.file.Files.readAllBytes(messages), StandardCharsets.UTF_8));
    }

    static Process start(Path folder, String locale, Path messages, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(messages.toFile());
        builder.environment().putAll(Map.of("LC_ALL", locale, "LANG", locale));
        return builder.start();
    }

    Stream<String> outLines() {
        return out.lines();
    }
}
