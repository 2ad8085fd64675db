package dev.newspost.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "newspost",
        description = "Reads front-matter news posts.",
        mixinStandardHelpOptions = true,
        version = "newspost 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND")
final class NewspostCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
