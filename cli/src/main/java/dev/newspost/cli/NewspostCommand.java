package dev.newspost.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "newspost",
        description = "Reads front-matter news posts.",
        mixinStandardHelpOptions = true,
        versionProvider = NewspostCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class NewspostCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Knows the version from the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = NewspostCommand.class.getPackage().getImplementationVersion();
            return new String[] {"newspost " + (version == null ? "of an unknown version" : version)};
        }
    }
}
