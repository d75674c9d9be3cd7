using Tijdpad.Documents.Reading;
using Tijdpad.Web;
using Tijdpad.Web.Upkeep;

// hidden: takes a file of strangers apart for the process that started this one
if (args is ["worker"])
{
    using var input = Console.OpenStandardInput();
    using var output = Console.OpenStandardOutput();
    return WorkerProgram.Run(input, output);
}

try
{
    if (UpkeepCommand.IsMeant(args))
        return await UpkeepCommand.RunAsync(args, Console.Out, Console.Error, default);
    var site = Site.Build(args);
    await Site.PrepareAsync(site);
    await site.StartAsync();
    StartFailures.Over();
    await site.WaitForShutdownAsync();
    return 0;
}
catch (Exception wrong)
    when (StartFailures.SentenceOf(wrong, UpkeepCommand.SettingsOf(args)) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 2;
}
