package dev.newspost.json;

/** Keeps the package alive until its first type stands; then delete this file. */
public final class Placeholder {
    private Placeholder() {}
}
