package dev.newspost.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line's entry. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line and ends the process with its status: 0, 1 where something failed, 2 for a wrong usage.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintWriter messages = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, messageCharset());
        System.exit(run(NativeText.arguments(args), new FileOutputStream(FileDescriptor.out), messages));
    }

    /** {@return the exit status of a run that prints articles to {@code out} and all else to {@code messages}} */
    static int run(String[] args, OutputStream out, PrintWriter messages) {
        CommandLine line = new CommandLine(new NewspostCommand());
        line.addSubcommand(new ParseCommand(out, messages));
        line.setExpandAtFiles(false);
        line.setErr(messages);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.execute(args);
    }

    /** File names may hold any character: a terminal that claims to know only ASCII gets UTF-8. */
    private static Charset messageCharset() {
        Charset claimed = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return claimed.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : claimed;
    }
}
