package dev.newspost.json;

/**
 * A text that is not an article's JSON form: it is no JSON, lacks a field that every article has, or holds a value that
 * its field cannot take. The message says where.
 */
public final class ArticleJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArticleJsonException(String message) {
        super(message);
    }

    ArticleJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
