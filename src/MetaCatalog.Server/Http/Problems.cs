using System.Globalization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;

namespace MetaCatalog.Server.Http;

/// <summary>Every error that leaves by HTTP, as a problem document (RFC 9457). The one file that knows their shape.</summary>
internal static class Problems
{
    /// <summary>Where the problem types are described; the last segment names the type.</summary>
    public const string TypeBase = "https://w3id.org/metacatalog/problems/";

    /// <summary>No such record, or none that the actor may know of: the two are never told apart.</summary>
    public static ProblemResult NotFound() =>
        new(404, "not-found", "Not found", "There is nothing at this address.");

    /// <summary>A request without a token where one is needed.</summary>
    public static ProblemResult Unauthorized() =>
        new(401, "unauthorized", "Token needed", "Send an API token: 'Authorization: Bearer …'.")
        {
            Headers = [new("WWW-Authenticate", "Bearer")],
        };

    /// <summary>A token that is unknown, expired or revoked.</summary>
    public static ProblemResult InvalidToken() =>
        new(401, "invalid-token", "Token not accepted", "The API token is unknown, expired or revoked.")
        {
            Headers = [new("WWW-Authenticate", "Bearer error=\"invalid_token\"")],
        };

    /// <summary>An actor whose role or scopes do not allow the operation.</summary>
    public static ProblemResult Forbidden(string needed) =>
        new(403, "forbidden", "Not allowed", $"This needs {needed}.");

    /// <summary>A change without <c>If-Match</c> (RFC 6585, 3).</summary>
    public static ProblemResult PreconditionRequired() =>
        new(428, "precondition-required", "If-Match needed", "Send If-Match with the ETag of the revision that you have read.");

    /// <summary>An <c>If-Match</c> that is not the current ETag.</summary>
    public static ProblemResult StaleRevision(string currentETag) =>
        new(412, "stale-revision", "The record has changed", $"The current ETag is {currentETag}. Read the record again and repeat the change.")
        {
            Headers = [new("ETag", currentETag)],
        };

    /// <summary>A method that this address does not know.</summary>
    public static ProblemResult MethodNotAllowed(string method, string allowed) =>
        new(405, "method-not-allowed", "Method not allowed", $"{method} is not allowed here. Allowed: {allowed}.");

    /// <summary>A body in a format that is not read here.</summary>
    public static ProblemResult UnsupportedMediaType(string? sent, IEnumerable<string> allowed) =>
        new(415, "unsupported-media-type", "Media type not supported", $"'{sent ?? "no media type"}' is not read here. Allowed: {string.Join(", ", allowed)}.")
        {
            Headers = [new("Accept-Post", string.Join(", ", allowed))],
        };

    /// <summary>No representation that the client accepts.</summary>
    public static ProblemResult NotAcceptable(IEnumerable<string> offered) =>
        new(406, "not-acceptable", "No acceptable representation", $"Offered: {string.Join(", ", offered)}.");

    /// <summary>A parameter with a value that is not allowed.</summary>
    public static ProblemResult InvalidParameter(string name, string? value, string allowed) =>
        new(400, "invalid-parameter", "Parameter not valid", $"{name} '{value}' is not allowed. Allowed: {allowed}.") { Parameter = name };

    /// <summary>A body that is larger than the limit.</summary>
    public static ProblemResult TooLarge(long limit) =>
        new(413, "too-large", "Body too large", string.Create(CultureInfo.InvariantCulture, $"At most {limit:N0} bytes are read here."));

    /// <summary>A request that took longer than the limit.</summary>
    public static ProblemResult TimedOut(TimeSpan limit) =>
        new(503, "timed-out", "Took too long", string.Create(CultureInfo.InvariantCulture, $"The request was stopped after {limit.TotalSeconds:0} seconds. Ask for less at once."));

    /// <summary>A body that ended early or otherwise broke off.</summary>
    public static ProblemResult BrokenRequest(string detail) =>
        new(400, "broken-request", "Request not readable", detail);

    /// <summary>Text that is not valid in its format, with the place of each fault.</summary>
    public static ProblemResult Syntax(ValidationReport report) =>
        new(400, "syntax", "Not readable in its format", "Nothing was stored. See errors for the place.") { Report = report };

    /// <summary>A question that was not understood: its syntax, a facet, a cursor.</summary>
    public static ProblemResult Question(ValidationReport report) =>
        new(400, "question", "Question not understood", "See errors for the place.") { Report = report };

    /// <summary>A document that is well-formed but refused by the schema, the shapes or the access rules.</summary>
    public static ProblemResult Refused(ValidationReport report) =>
        new(422, "refused", "Refused", "Nothing was stored. See errors for what to mend.") { Report = report };

    /// <summary>Something that already exists.</summary>
    public static ProblemResult Conflict(string detail) => new(409, "conflict", "Conflict", detail);

    /// <summary>A withdrawn record, to which no change applies.</summary>
    public static ProblemResult Withdrawn(string reason) =>
        new(410, "withdrawn", "Withdrawn", reason);

    /// <summary>More of something than one actor may have at once (RFC 6585, 4).</summary>
    public static ProblemResult TooMany(string detail) => new(429, "too-many", "Too many at once", detail);

    /// <summary>A fault of ours.</summary>
    public static ProblemResult Unexpected(string reference) =>
        new(500, "unexpected", "Unexpected fault", $"The fault is ours and is logged under {reference}.");

    /// <summary>The report of a syntax fault.</summary>
    public static ValidationReport ReportOf(RdfSyntaxException fault)
    {
        var found = fault.Diagnostic;
        return new([new Finding(
            "syntax:" + found.Code,
            Severity.Error,
            new Bilingual(found.Message, $"形式の誤りがあります: {found.Message}"),
            new Location(found.Pointer, found.Start.Line, found.Start.Column))]);
    }
}
