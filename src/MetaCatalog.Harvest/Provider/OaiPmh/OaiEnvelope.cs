using System.Xml.Linq;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>What a verb answers: its element, or faults.</summary>
internal sealed record OaiAnswer(XElement? Content, IReadOnlyList<OaiFault> Faults)
{
    public OaiAnswer(XElement content)
        : this(content, [])
    {
    }

    public OaiAnswer(IReadOnlyList<OaiFault> faults)
        : this(null, faults)
    {
    }
}

/// <summary>The root element of every answer (OAI-PMH 2.0, 3.2).</summary>
internal static class OaiEnvelope
{
    public static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static XDocument Wrap(OaiAnswer answer, OaiRequest? request, string baseUrl, DateTimeOffset now) => new(new XElement(
        Oai + "OAI-PMH",
        new XAttribute("xmlns", Oai.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "xsi", Xsi.NamespaceName),
        new XAttribute(Xsi + "schemaLocation", $"{Oai.NamespaceName} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"),
        new XElement(Oai + "responseDate", OaiDatestamp.Write(now)),
        new XElement(Oai + "request", Arguments(answer, request), baseUrl),
        answer.Faults.Select(static fault => new XElement(Oai + "error", new XAttribute("code", fault.Code), fault.Message)),
        answer.Content));

    // The request element repeats the arguments, but carries none when they were the fault.
    private static IEnumerable<XAttribute> Arguments(OaiAnswer answer, OaiRequest? request) =>
        request is null || answer.Faults.Any(static fault => fault.HidesArguments)
            ? []
            : [new XAttribute("verb", request.Verb), .. request.Arguments.Select(static argument => new XAttribute(argument.Key, argument.Value))];
}
