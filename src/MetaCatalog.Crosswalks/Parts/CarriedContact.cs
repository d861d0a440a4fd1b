using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Where to ask: who, the address, telephone and e-mail. Formats without such fields write them in one line of words, which is read back.</summary>
internal sealed record CarriedContact(CarriedAgent Agent)
{
    private const string Separator = "; ";
    private const string TelephoneMark = "TEL ";
    private const string AddressMark = "ADR ";

    /// <summary>The postal address, once a language.</summary>
    public IReadOnlyList<Literal> Addresses { get; init; } = [];

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    /// <summary>Reads a vCard contact, marking what it takes as carried.</summary>
    public static CarriedContact Take(CrosswalkSource source, Term node) => new(CarriedAgent.Take(source, node))
    {
        Addresses = [.. source.TakeLiterals(node, Vcard.HasAddress)],
        Telephone = Without(source.TakeText(node, Vcard.HasTelephone), "tel:"),
        Email = Without(source.TakeText(node, Vcard.HasEmail), "mailto:"),
    };

    /// <summary>The contact with all its parts in its names.</summary>
    public CarriedAgent ToAgent()
    {
        if (Addresses.Count == 0 && Telephone is null && (Email is null || Agent.Names.Count > 0 && Agent.Identifiers.Count > 0))
        {
            return Agent;
        }

        var languages = Agent.Names.Concat(Addresses).Select(static text => text.Language).Distinct(StringComparer.OrdinalIgnoreCase).DefaultIfEmpty();
        return Agent with { Names = [.. languages.Select(Line)], Kind = AgentKind.Organisation };
    }

    /// <summary>Adds a contact to the record; names that are such lines are taken apart.</summary>
    public static void AddTo(RecordBuilder builder, CarriedAgent agent)
    {
        var lines = agent.Names.Select(static name => (Name: name, Parts: PartsOf(name.LexicalForm))).ToList();
        var node = (agent with { Names = [.. lines.Where(static line => !IsMark(line.Parts[0])).Select(static line => With(line.Name, line.Parts[0]))] }).AddContactTo(builder);
        foreach (var (name, parts) in lines)
        {
            foreach (var part in IsMark(parts[0]) ? parts : parts[1..])
            {
                AddPart(builder, node, name, part);
            }
        }
    }

    /// <summary>Adds the contact to the record.</summary>
    public void AddTo(RecordBuilder builder)
    {
        var node = Agent.AddContactTo(builder);
        foreach (var address in Addresses)
        {
            builder.Add(node, Vcard.HasAddress, address);
        }

        AddTelephone(builder, node, Telephone);
        AddEmail(builder, node, Email);
    }

    // A name that only happens to have the separator in it stays whole.
    private static string[] PartsOf(string line)
    {
        var parts = line.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(parts, IsMark) ? parts : [line];
    }

    private Literal Line(string? language)
    {
        var parts = In(Agent.Names, language).Concat(In(Addresses, language).Select(static address => AddressMark + address)).ToList();
        if (Telephone is not null)
        {
            parts.Add(TelephoneMark + Telephone);
        }

        if (Email is not null)
        {
            parts.Add(Email);
        }

        var line = string.Join(Separator, parts);
        return language is null ? new Literal(line) : new Literal(line, language);
    }

    private static IEnumerable<string> In(IReadOnlyList<Literal> texts, string? language) =>
        texts.Where(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase)).Select(static text => text.LexicalForm);

    private static void AddPart(RecordBuilder builder, Term node, Literal name, string part)
    {
        if (part.StartsWith(TelephoneMark, StringComparison.Ordinal))
        {
            AddTelephone(builder, node, part[TelephoneMark.Length..]);
        }
        else if (IsEmail(part))
        {
            AddEmail(builder, node, part);
        }
        else if (part.StartsWith(AddressMark, StringComparison.Ordinal))
        {
            builder.Add(node, Vcard.HasAddress, With(name, part[AddressMark.Length..]));
        }
        else
        {
            builder.Add(node, Vcard.Fn, With(name, part));
        }
    }

    private static void AddTelephone(RecordBuilder builder, Term node, string? number) =>
        builder.Add(node, Vcard.HasTelephone, number is null ? null : IdentifierNode.IsIri("tel:" + number) ? new Iri("tel:" + number) : new Literal(number));

    private static void AddEmail(RecordBuilder builder, Term node, string? email) =>
        builder.Add(node, Vcard.HasEmail, email is null ? null : IdentifierNode.IsIri("mailto:" + email) ? new Iri("mailto:" + email) : new Literal(email));

    private static Literal With(Literal model, string text) => model.Language is { } language ? new Literal(text, language) : new Literal(text);

    private static bool IsMark(string part) => part.StartsWith(TelephoneMark, StringComparison.Ordinal) || part.StartsWith(AddressMark, StringComparison.Ordinal) || IsEmail(part);

    private static bool IsEmail(string part) => part.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < part.Length - 1 && !part.Contains(' ', StringComparison.Ordinal);

    private static string? Without(string? text, string prefix) => text is not null && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
}
