/**
 * Reads front-matter news posts.
 *
 * <p>{@link dev.newspost.ArticleParser} reads a file, bytes or text into an {@link dev.newspost.Article}. The article
 * holds the header's {@link dev.newspost.Metadata}, the body as {@link dev.newspost.Block}s with their
 * {@link dev.newspost.Role}s, {@link dev.newspost.Image}s with captions and credits, {@link dev.newspost.Quote}s with
 * their speakers, {@link dev.newspost.Credit}s and the {@link dev.newspost.Dateline}. A {@link dev.newspost.Span} says
 * where in the text something stands. What was wrong with the post is a list of {@link dev.newspost.Problem}s, never an
 * exception.
 *
 * <p>All types are immutable and safe for use by many threads. No method takes or returns null.
 */
package dev.newspost;
