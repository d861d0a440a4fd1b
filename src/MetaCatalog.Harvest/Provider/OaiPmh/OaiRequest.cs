namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>A request whose arguments are those of its verb (OAI-PMH 2.0, 4).</summary>
internal sealed record OaiRequest(string Verb, IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = ([], []),
        ["ListMetadataFormats"] = ([], ["identifier"]),
        ["ListSets"] = ([], ["resumptionToken"]),
        ["ListIdentifiers"] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        ["ListRecords"] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        ["GetRecord"] = (["identifier", "metadataPrefix"], []),
    };

    public string? this[string argument] => Arguments.GetValueOrDefault(argument);

    /// <summary>Reads the arguments of a GET query or a POST form, in whatever order they came.</summary>
    /// <returns>The request, or the faults: one for the verb, or one for each bad argument.</returns>
    public static (OaiRequest? Request, IReadOnlyList<OaiFault> Faults) Read(IReadOnlyCollection<KeyValuePair<string, string>> sent)
    {
        var verbs = sent.Where(static argument => argument.Key == "verb").Select(static argument => argument.Value).ToList();
        if (verbs.Count != 1 || !Verbs.TryGetValue(verbs[0], out var allowed))
        {
            return (null, [OaiFault.BadVerb(VerbFault(verbs))]);
        }

        var arguments = sent.Where(static argument => argument.Key != "verb").ToLookup(static argument => argument.Key, static argument => argument.Value, StringComparer.Ordinal);
        var faults = Unexpected(arguments, allowed).Concat(Missing(arguments, allowed.Required)).Select(OaiFault.BadArgument).ToList();
        return faults.Count > 0
            ? (null, faults)
            : (new OaiRequest(verbs[0], arguments.ToDictionary(static argument => argument.Key, static argument => argument.First(), StringComparer.Ordinal)), []);
    }

    private static string VerbFault(List<string> verbs) => verbs.Count switch
    {
        0 => $"The verb is missing. Allowed: {string.Join(", ", Verbs.Keys)}.",
        1 => $"The verb '{verbs[0]}' is not known. Allowed: {string.Join(", ", Verbs.Keys)}.",
        _ => "The verb is given more than once.",
    };

    private static IEnumerable<string> Unexpected(ILookup<string, string> arguments, (string[] Required, string[] Optional) allowed)
    {
        foreach (var argument in arguments)
        {
            if (!allowed.Required.Contains(argument.Key) && !allowed.Optional.Contains(argument.Key))
            {
                yield return $"The argument '{argument.Key}' is not allowed with this verb.";
            }
            else if (argument.Count() > 1)
            {
                yield return $"The argument '{argument.Key}' is given more than once.";
            }
        }
    }

    // A resumption token is exclusive: it stands for all other arguments.
    private static IEnumerable<string> Missing(ILookup<string, string> arguments, string[] required)
    {
        if (arguments.Contains("resumptionToken"))
        {
            return arguments.Count > 1 ? ["The resumptionToken allows no other argument."] : [];
        }

        return required.Where(name => !arguments.Contains(name)).Select(static name => $"The argument '{name}' is missing.");
    }
}
