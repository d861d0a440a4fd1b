using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>An OAI-PMH 2.0 repository over the catalog's change feed. Thread safe; keeps no state between requests.</summary>
/// <remarks>
/// Deletions are persistent, datestamps have seconds, resumption tokens hold their whole state and never expire. The elements
/// of the protocol carry no prefix and the formats carry their usual ones, since some harvesters match names to the letter.
/// Harvesters see what everybody sees, whoever they are.
/// </remarks>
/// <param name="reader">The catalog.</param>
/// <param name="clock">The clock.</param>
/// <param name="options">What the repository says of itself.</param>
/// <param name="renditions">Where metadata that were written once are kept for the next harvester; null writes them each time.</param>
public sealed class OaiPmhProvider(RecordReader reader, TimeProvider clock, OaiPmhOptions options, IRenditions? renditions = null)
{
    private readonly MetadataShelf shelf = new(renditions, options);

    /// <summary>Answers a request; faults of the protocol are answers too.</summary>
    /// <param name="arguments">All arguments of the query or the form, in any order, repetitions included.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<XDocument> Answer(IReadOnlyCollection<KeyValuePair<string, string>> arguments, CancellationToken cancellation = default)
    {
        var (request, faults) = OaiRequest.Read(arguments);
        var answer = request is null ? new OaiAnswer(faults) : await Answer(request, cancellation);
        return OaiEnvelope.Wrap(answer, request, options.BaseUrl, clock.GetUtcNow());
    }

    private async Task<OaiAnswer> Answer(OaiRequest request, CancellationToken cancellation) => request.Verb switch
    {
        "Identify" => new OaiAnswer(OaiDescriptions.Identify(options, await reader.EarliestDatestamp(Actor.Anonymous, cancellation))),
        "ListMetadataFormats" => await ListMetadataFormats(request["identifier"], cancellation),
        "ListSets" => await ListSets(request["resumptionToken"], cancellation),
        "GetRecord" => await GetRecord(request["identifier"]!, request["metadataPrefix"]!, cancellation), // the verb demands both
        _ => await List(request, cancellation),
    };

    private async Task<OaiAnswer> ListMetadataFormats(string? identifier, CancellationToken cancellation) =>
        identifier is null || await Find(identifier, withRecord: false, cancellation) is not null
            ? new OaiAnswer(OaiDescriptions.ListMetadataFormats())
            : new OaiAnswer([OaiFault.IdDoesNotExist(identifier)]);

    // All sets fit on one page, so no token of this list is ever given out.
    private async Task<OaiAnswer> ListSets(string? token, CancellationToken cancellation)
    {
        if (token is not null)
        {
            return new OaiAnswer([OaiFault.BadResumptionToken(token)]);
        }

        var sets = await reader.Sets(Actor.Anonymous, cancellation);
        return sets.Count == 0
            ? new OaiAnswer([new OaiFault("noSetHierarchy", "There are no sets yet.")])
            : new OaiAnswer(OaiDescriptions.ListSets(sets));
    }

    private async Task<OaiAnswer> GetRecord(string identifier, string prefix, CancellationToken cancellation)
    {
        if (Crosswalks.Crosswalks.Find(prefix) is not { } crosswalk)
        {
            return new OaiAnswer([CannotDisseminate(prefix)]);
        }

        return await Find(identifier, withRecord: true, cancellation) is { } header
            ? new OaiAnswer(new XElement(OaiEnvelope.Oai + "GetRecord", OaiItem.Record(header, crosswalk, shelf, options)))
            : new OaiAnswer([OaiFault.IdDoesNotExist(identifier)]);
    }

    private async Task<OaiAnswer> List(OaiRequest request, CancellationToken cancellation)
    {
        var (list, fault) = OaiList.Read(request);
        if (list is null)
        {
            return new OaiAnswer([fault!]); // one of the two is there
        }

        if (Crosswalks.Crosswalks.Find(list.Prefix) is not { } crosswalk)
        {
            return new OaiAnswer([CannotDisseminate(list.Prefix)]);
        }

        var withRecords = request.Verb == "ListRecords";
        var outcome = await reader.Changes(Actor.Anonymous, list.Question(options.PageSize, withRecords), cancellation);
        return outcome switch
        {
            ChangesOutcome.Refused => new OaiAnswer([OaiFault.BadResumptionToken(request["resumptionToken"] ?? "")]),
            ChangesOutcome.Answered { Page.Headers.Count: 0 } => new OaiAnswer([OaiFault.NoRecordsMatch()]),
            ChangesOutcome.Answered { Page: var page } => new OaiAnswer(new XElement(
                OaiEnvelope.Oai + request.Verb,
                withRecords ? Records(page, crosswalk) : page.Headers.Select(header => OaiItem.Header(header, options)),
                list.Continue(page))),
            _ => throw new InvalidOperationException($"Unexpected answer {outcome}."),
        };
    }

    // What is not kept yet is written side by side.
    private ParallelQuery<XElement> Records(ChangesPage page, XmlCrosswalk crosswalk) =>
        page.Headers.AsParallel().AsOrdered().Select(header => OaiItem.Record(header, crosswalk, shelf, options));

    private async Task<ChangeHeader?> Find(string identifier, bool withRecord, CancellationToken cancellation)
    {
        var prefix = $"oai:{options.Domain}:";
        return identifier.StartsWith(prefix, StringComparison.Ordinal) && RecordId.TryParse(identifier[prefix.Length..], out var id)
            ? await reader.Change(Actor.Anonymous, id, withRecord, cancellation)
            : null;
    }

    private static OaiFault CannotDisseminate(string prefix) =>
        OaiFault.CannotDisseminateFormat(prefix, Crosswalks.Crosswalks.All.Select(static crosswalk => crosswalk.Prefix));
}
