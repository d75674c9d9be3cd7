using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Tijdpad.Web.Api;

/// <summary>Changing a plan from a program: edits on the revision that it saw, all of them or none.</summary>
internal sealed class ApiEdits(
    ProjectStore projects,
    Idempotency once,
    Today today,
    IOptions<JsonOptions> json
)
{
    private const int LongestKey = 200;
    private const int MostBytes = 2 * 1024 * 1024;

    public static async Task<IResult> PostAsync(
        string project,
        HttpContext context,
        ApiEdits edits,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey
    )
    {
        var stop = context.RequestAborted;
        if (Number(ifMatch) is not { } basedOn)
            return ErrorPage.Because(
                StatusCodes.Status428PreconditionRequired,
                "Op welke versie is dit een wijziging?",
                "Stuur If-Match mee met het nummer van de revisie tussen aanhalingstekens, zoals de ETag van het plan."
            );
        if (idempotencyKey is { Length: 0 or > LongestKey })
            return ErrorPage.Because(
                StatusCodes.Status400BadRequest,
                "Deze Idempotency-Key gaat niet",
                $"Een sleutel heeft 1 tot en met {LongestKey} tekens."
            );
        if (await BodyAsync(context.Request, stop) is not { } body)
            return ErrorPage.Of(StatusCodes.Status413PayloadTooLarge);
        var author = AuthorOf(context);
        Task<ApiAnswer> DoAsync() => edits.DoAsync(project, basedOn, body, author, stop);
        var answer = idempotencyKey is null
            ? await DoAsync()
            : await edits.OnceAsync(
                OnceKey.Of(project, author.Id, idempotencyKey, ifMatch!, body),
                DoAsync,
                stop
            );
        return answer is null
            ? ErrorPage.Because(
                StatusCodes.Status422UnprocessableEntity,
                "Deze Idempotency-Key is al gebruikt",
                "Bij een ander verzoek hoort een andere sleutel."
            )
            : Results
                .Bytes(
                    answer.Body,
                    answer.Status < 400 ? "application/json" : "application/problem+json"
                )
                .WithStatus(answer.Status);
    }

    private Task<ApiAnswer?> OnceAsync(
        OnceKey key,
        Func<Task<ApiAnswer>> act,
        CancellationToken stop
    ) => once.OnceAsync(key, act, stop);

    private async Task<ApiAnswer> DoAsync(
        string project,
        long basedOn,
        byte[] body,
        Author author,
        CancellationToken stop
    )
    {
        ValueList<PlanEdit> edits;
        try
        {
            edits = EditJson.Read(body);
        }
        catch (JsonException wrong)
        {
            return Problem(
                StatusCodes.Status400BadRequest,
                "Dit is geen lijst van wijzigingen",
                wrong.Message
            );
        }
        if (await projects.HeadAsync(project, stop) is not { } head || head.Number != basedOn)
            return Problem(
                StatusCodes.Status412PreconditionFailed,
                "De planning is intussen gewijzigd",
                "Haal de nieuwste revisie op en bepaal opnieuw wat u wilt wijzigen. Er is niets bewaard."
            );
        var result = PlanEdits.All(head.Plan, edits, new(today.Day));
        if (!result.IsApplied)
            return Problem(
                StatusCodes.Status422UnprocessableEntity,
                "Een wijziging kan niet",
                string.Join(' ', result.Problems.Select(problem => problem.Message))
            );
        var act = new Act(author, RevisionKind.Edit, result.Summary);
        return Answer(
            await projects.AppendAsync(project, basedOn, result.Plan, act, stop),
            result.Summary
        );
    }

    private ApiAnswer Answer(AppendResult result, string summary) =>
        result switch
        {
            AppendResult.Appended done => Json(
                StatusCodes.Status201Created,
                new ApiEdited(done.Head.Number, summary, done.IsMerged)
            ),
            AppendResult.Unchanged same => Json(
                StatusCodes.Status200OK,
                new ApiEdited(same.Head.Number, "", false)
            ),
            AppendResult.Clashed clash => Problem(
                StatusCodes.Status409Conflict,
                "Iemand anders wijzigde hetzelfde",
                string.Join(
                    ' ',
                    clash.Conflicts.Select(one =>
                        $"{one.Label}, {one.Field}: hier “{one.Ours}”, daar “{one.Theirs}”."
                    )
                )
            ),
            _ => throw new InvalidOperationException($"Nobody knows what {result} means."),
        };

    private ApiAnswer Problem(int status, string title, string detail) =>
        Json(
            status,
            new ProblemDetails
            {
                Type = $"https://www.rfc-editor.org/rfc/rfc9110#status.{status}",
                Title = title,
                Status = status,
                Detail = detail,
            }
        );

    private ApiAnswer Json<T>(int status, T value) =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(value, json.Value.SerializerOptions));

    /// <summary>As it stands in the history: by hand or by a program is not the same.</summary>
    private static Author AuthorOf(HttpContext context)
    {
        var author = context.Actor().Author;
        return context.Features.Get<KeyCall>() is null
            ? author
            : author with
            {
                Name = $"{author.Name} (via API)",
            };
    }

    private static long? Number(string? tag) =>
        tag is ['"', .. var number, '"']
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? read
            : null;

    /// <summary>The body of a request; null when it is too large.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16_384];
        for (int read; (read = await request.Body.ReadAsync(buffer, stop)) > 0; )
        {
            body.Write(buffer, 0, read);
            if (body.Length > MostBytes)
                return null;
        }
        return body.ToArray();
    }
}

/// <summary>An answer with another status than 200.</summary>
internal static class StatusResults
{
    public static IResult WithStatus(this IResult result, int status) =>
        new StatusResult(result, status);

    private sealed class StatusResult(IResult result, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            return result.ExecuteAsync(httpContext);
        }
    }
}
