using System.Security.Cryptography;
using System.Text;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>What somebody sends who asks for access.</summary>
/// <param name="Purpose">The code of the purpose.</param>
/// <param name="Statement">The plan, 20–4,000 characters.</param>
/// <param name="AcceptsTerms">Whether the asker accepts the conditions of use as the record states them.</param>
public sealed record AccessQuestion(string? Purpose, string Statement, bool AcceptsTerms)
{
    internal const int ShortestStatement = 20;
    internal const int LongestText = 4_000;
    private const int LongestAffiliation = 300;
    private const int LongestKey = 200;

    /// <summary>What kind of user asks; null when not said.</summary>
    public UserKind? User { get; init; }

    /// <summary>Where the asker works, at most 300 characters; null when not said.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Makes a repetition of the question the same question: 1–200 characters; null for none.</summary>
    public string? Key { get; init; }

    internal IEnumerable<Finding> Faults()
    {
        if (UsePurposes.Find(Purpose) is null)
        {
            yield return RequestFindings.UnknownPurpose(Purpose);
        }

        if (Statement.Trim().Length < ShortestStatement || Statement.Length > LongestText)
        {
            yield return RequestFindings.Length("statement", Statement.Trim().Length, ShortestStatement, LongestText);
        }

        if (Affiliation?.Length > LongestAffiliation)
        {
            yield return RequestFindings.Length("affiliation", Affiliation.Length, 0, LongestAffiliation);
        }

        if (Key is { Length: 0 or > LongestKey })
        {
            yield return RequestFindings.Length("key", Key.Length, 1, LongestKey);
        }

        if (!AcceptsTerms)
        {
            yield return RequestFindings.TermsNotAccepted();
        }
    }

    internal AskKey? KeyFor(RecordId record) => Key is null ? null : new AskKey(Key, Digest(record));

    private string Digest(RecordId record) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\0', record.Value, Purpose, Statement, User?.Code(), Affiliation))));
}

/// <summary>What somebody decides on a request.</summary>
/// <param name="Grants">Whether access is granted.</param>
/// <param name="Reason">Why, at most 4,000 characters; needed for a refusal, and for a grant of what the conditions prohibit.</param>
/// <param name="Expires">The first instant at which the grant no longer holds; null for a year from now, or the time that the conditions allow.</param>
public sealed record AccessDecision(bool Grants, string? Reason = null, DateTimeOffset? Expires = null);
