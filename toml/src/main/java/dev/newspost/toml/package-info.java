/** TOML headers. */
package dev.newspost.toml;
