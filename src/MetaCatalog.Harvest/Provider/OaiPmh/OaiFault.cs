namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>An error condition of the protocol (OAI-PMH 2.0, 3.6); the answer is still HTTP 200.</summary>
/// <param name="Code">One of the protocol's eight codes.</param>
/// <param name="Message">What is wrong: the argument, its value, what is allowed.</param>
internal sealed record OaiFault(string Code, string Message)
{
    /// <summary>Whether the request element must come without attributes (OAI-PMH 2.0, 3.2).</summary>
    public bool HidesArguments => Code is "badVerb" or "badArgument";

    public static OaiFault BadVerb(string message) => new("badVerb", message);

    public static OaiFault BadArgument(string message) => new("badArgument", message);

    public static OaiFault BadResumptionToken(string token) => new("badResumptionToken", $"The resumptionToken '{token}' is not one of this repository.");

    public static OaiFault CannotDisseminateFormat(string prefix, IEnumerable<string> offered) =>
        new("cannotDisseminateFormat", $"The metadataPrefix '{prefix}' is not offered. Offered: {string.Join(", ", offered)}.");

    public static OaiFault IdDoesNotExist(string identifier) => new("idDoesNotExist", $"There is no item '{identifier}'.");

    public static OaiFault NoRecordsMatch() => new("noRecordsMatch", "No record matches from, until and set.");
}
