/** The command line. */
package dev.newspost.cli;
