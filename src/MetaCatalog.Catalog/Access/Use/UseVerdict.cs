namespace MetaCatalog.Catalog.Access.Use;

/// <summary>Whether data may be used for a purpose; a greater value is the narrower answer.</summary>
public enum UseVerdict
{
    /// <summary>Yes, as long as the duties that the reasons name are kept.</summary>
    Permitted,

    /// <summary>Only if something is done or holds that the catalog cannot decide.</summary>
    Conditional,

    /// <summary>No.</summary>
    Prohibited,
}

/// <summary>What kind of user somebody is.</summary>
public enum UserKind
{
    /// <summary>A university, public institute or other organisation that is not for profit.</summary>
    NonProfit,

    /// <summary>A company, or another organisation for profit.</summary>
    Company,
}

/// <summary>How verdicts and kinds of users are written in URLs and JSON.</summary>
public static class UseCodes
{
    private static readonly string[] Kinds = ["non-profit", "company"];

    /// <summary>The kinds of users, by code.</summary>
    public static IReadOnlyList<string> UserKinds => Kinds;

    /// <summary><c>permitted</c>, <c>conditional</c>, <c>prohibited</c>.</summary>
    public static string Code(this UseVerdict verdict) => verdict switch
    {
        UseVerdict.Permitted => "permitted",
        UseVerdict.Conditional => "conditional",
        UseVerdict.Prohibited => "prohibited",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    /// <summary><c>non-profit</c> or <c>company</c>.</summary>
    public static string Code(this UserKind kind) => Kinds[(int)kind];

    /// <summary>Reads what <see cref="Code(UserKind)"/> writes.</summary>
    public static UserKind? UserKindOf(string? code) => Array.IndexOf(Kinds, code) is >= 0 and var index ? (UserKind)index : null;
}
