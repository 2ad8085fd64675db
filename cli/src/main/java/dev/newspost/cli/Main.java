package dev.newspost.cli;

/** The command line's entry. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.err.println("newspost: not written yet");
        System.exit(2);
    }
}
