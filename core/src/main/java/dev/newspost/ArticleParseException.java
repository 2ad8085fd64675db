package dev.newspost;

/** A post was refused: it is longer than the parser's limit, or it holds an error and the parser is strict. */
public final class ArticleParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The file's name, empty where the post came from no file. */
    private final String file;

    /** What was wrong. */
    private final Problem problem;

    /**
     * Creates an exception.
     *
     * @param file the file's name, empty where the post came from no file
     * @param problem what was wrong
     */
    public ArticleParseException(String file, Problem problem) {
        super((file.isEmpty() ? "post" : file) + ":" + problem.line() + ":" + problem.column() + ": "
                + problem.message());
        this.file = file;
        this.problem = problem;
    }

    /** {@return the file's name, empty where the post came from no file} */
    public String file() {
        return file;
    }

    /** {@return what was wrong, with line and column} */
    public Problem problem() {
        return problem;
    }
}
