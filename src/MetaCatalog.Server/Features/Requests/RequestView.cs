using System.Globalization;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>A request as one reader may see it at one instant: for JSON and for pages.</summary>
/// <param name="Request">The request.</param>
/// <param name="Record">The title and place of its record.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="IsMine">Whether the reader asked.</param>
/// <param name="MayDecide">Whether the reader decides.</param>
/// <param name="Zone">The zone of dates for people.</param>
public sealed record RequestView(AccessRequest Request, RecordHead Record, RequestState State, bool IsMine, bool MayDecide, TimeSpan Zone)
{
    /// <summary>Whether it waits for the reader's decision.</summary>
    public bool IsToDecide => MayDecide && State == RequestState.Waiting;

    /// <summary>Whether the reader may take the grant back from somebody else.</summary>
    public bool IsToRevoke => MayDecide && State == RequestState.Granted;

    /// <summary>Whether the reader may take the own request back.</summary>
    public bool IsToWithdraw => IsMine && State is RequestState.Waiting or RequestState.Granted;

    /// <summary>A day for people.</summary>
    public string Day(DateTimeOffset? instant) => instant is { } given ? given.ToOffset(Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";

    /// <summary>The name of the purpose.</summary>
    public string PurposeIn(string language) => UsePurposes.Find(Request.Purpose)?.Name.In(language) ?? Request.Purpose;

    internal static RequestView Of(AccessRequest request, RecordCard card, AccessLevel level, Actor actor, DateTimeOffset now, Texts texts, TimeSpan zone) => new(
        request,
        new RecordHead($"/datasets/{request.Record}", RecordHead.TitleOf(card, request.Record, texts), level.Code(), AccessPolicy.IsAskedFor(level), false),
        request.StateAt(now), request.Actor == actor.Id, AccessPolicy.MayDecide(actor), zone);

    internal void Write(Utf8JsonWriter writer, string publicUrl)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Request.Id.Value);
        writer.WriteString("url", $"{publicUrl}/requests/{Request.Id}");
        writer.WriteString("record", publicUrl + Record.Address);
        writer.WriteString("state", State.Code());
        writer.WriteString("purpose", Request.Purpose);
        Optional(writer, "user", Request.User?.Code());
        writer.WriteString("statement", Request.Statement);
        Optional(writer, "affiliation", Request.Affiliation);
        writer.WriteString("verdict", Request.Verdict.Code());
        writer.WriteString("actor", Request.Actor);
        writer.WriteString("actorName", Request.ActorName);
        writer.WriteString("asked", Request.Asked.UtcDateTime);
        Optional(writer, "decided", Request.Decided);
        Optional(writer, "decidedBy", MayDecide ? Request.DecidedBy : null);
        Optional(writer, "reason", Request.Reason);
        Optional(writer, "expires", Request.Expires);
        Optional(writer, "ended", Request.Ended);
        writer.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Optional(Utf8JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is { } instant)
        {
            writer.WriteString(name, instant.UtcDateTime);
        }
    }
}
