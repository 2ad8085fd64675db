package dev.newspost.cli;

import java.nio.file.Path;

/**
 * A post to parse.
 *
 * @param path where it is
 * @param file what the run calls it: its path in the folder that was given, with slashes
 */
record Post(Path path, String file) {}
