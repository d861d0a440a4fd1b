using System.Xml.Linq;
using MetaCatalog.Catalog.ReadModels;
using static MetaCatalog.Harvest.Provider.OaiPmh.OaiEnvelope;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>A selective list (OAI-PMH 2.0, 2.7 and 3.5): from, until, set and the place to go on.</summary>
internal sealed record OaiList(ResumptionToken Begin, DateTimeOffset? From, DateTimeOffset? Until)
{
    public string Prefix => Begin.Prefix;

    /// <summary>The list that a request asks for, or the fault of its arguments.</summary>
    public static (OaiList? List, OaiFault? Fault) Read(OaiRequest request)
    {
        if (request["resumptionToken"] is { } text)
        {
            return ResumptionToken.Read(text) is { } token && Read(token).List is { } rest ? (rest, null) : (null, OaiFault.BadResumptionToken(text));
        }

        return Read(new ResumptionToken(request["metadataPrefix"]!, request["from"], request["until"], request["set"], 0, null, "")); // the verb demands a prefix
    }

    /// <summary>The question to the change feed.</summary>
    public ChangesQuestion Question(int pageSize, bool withRecords) => new()
    {
        After = Begin.Position.Length == 0 ? null : Begin.Position,
        From = From,
        Until = Until,
        Set = Begin.Set,
        Limit = pageSize,
        WithRecords = withRecords,
    };

    /// <summary>The resumption token of a page: none when the list is one page, empty on the last of several.</summary>
    public XElement? Continue(ChangesPage page)
    {
        var isFirst = Begin.Cursor == 0;
        if (isFirst && page.Next is null)
        {
            return null;
        }

        var total = page.Total ?? Begin.Total;
        var next = page.Next is null ? "" : (Begin with { Cursor = Begin.Cursor + page.Headers.Count, Total = total, Position = page.Next }).Write();
        return new XElement(
            Oai + "resumptionToken",
            total is > 0 ? new XAttribute("completeListSize", total) : null,
            new XAttribute("cursor", Begin.Cursor),
            next.Length == 0 ? null : next);
    }

    private static (OaiList? List, OaiFault? Fault) Read(ResumptionToken begin)
    {
        var (from, fromFault) = Date("from", begin.From);
        var (until, untilFault) = Date("until", begin.Until);
        if ((fromFault ?? untilFault) is { } fault)
        {
            return (null, fault);
        }

        if (from is { } start && until is { } end)
        {
            if (start.IsDay != end.IsDay)
            {
                return (null, OaiFault.BadArgument("from and until must have the same granularity."));
            }

            if (start.Start > end.Start)
            {
                return (null, OaiFault.BadArgument($"from '{begin.From}' is later than until '{begin.Until}'."));
            }
        }

        return (new OaiList(begin, from?.Start, until is { } last ? OaiDatestamp.End(last) : null), null);
    }

    private static ((DateTimeOffset Start, bool IsDay)? Date, OaiFault? Fault) Date(string name, string? text)
    {
        if (text is null)
        {
            return (null, null);
        }

        return OaiDatestamp.Read(text) is { } date
            ? (date, null)
            : (null, OaiFault.BadArgument($"{name} '{text}' is no date. Allowed: YYYY-MM-DD, YYYY-MM-DDThh:mm:ssZ."));
    }
}
