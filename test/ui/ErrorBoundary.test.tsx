// @vitest-environment jsdom
import {act, useState} from "react";
import {describe, expect, it} from "vitest";
import {EngineError, QueryError, ScriptError} from "../../src/domain/errors.ts";
import {useRows} from "../../src/reader/use-rows.ts";
import {targets} from "../../src/queries/targets.ts";
import {shell} from "../../src/text/shell.ts";
import {ErrorBoundary, ErrorNotice} from "../../src/ui/ErrorBoundary.tsx";
import {show, type Answers} from "../pages/show.tsx";

async function lines(error: unknown, language: "zh" | "en") {
  const page = await show(<ErrorNotice error={error} retry={() => {}} />, {language});
  return [...page.querySelectorAll("h2, p")].map((line) => line.textContent);
}

describe(ErrorNotice, () => {
  it.each([
    [
      "no_wasm",
      "zh",
      "查询引擎没有启动",
      "此浏览器不支持 WebAssembly，查询引擎无法运行。",
      "请改用2022年以后的 Edge、Chrome 或 Firefox 打开本页。",
    ],
    [
      "no_wasm",
      "en",
      "The query engine did not start",
      "This browser has no WebAssembly, which the query engine needs.",
      "Open the page in Edge, Chrome or Firefox of 2022 or later.",
    ],
    [
      "no_unpacking",
      "zh",
      "查询引擎没有启动",
      "此浏览器不能解压文件，查询引擎无法运行。",
      "请改用2023年以后的 Edge、Chrome 或 Firefox 打开本页。",
    ],
    [
      "files_missing",
      "zh",
      "查询引擎没有启动",
      "查询引擎的文件没有读到，或者不完整。",
      "请确认文件夹已完整复制，assets 目录中名称以 duckdb 开头的 .bin 和 .js 文件都在，且服务器允许访问，然后再试一次。",
    ],
    [
      "files_missing",
      "en",
      "The query engine did not start",
      "The files of the query engine could not be read, or not whole.",
      "Check that the folder was copied whole, with the duckdb files (.bin and .js) in assets, and that the host serves them; then try again.",
    ],
    [
      "worker_died",
      "zh",
      "查询引擎没有启动",
      "查询引擎意外停止。",
      "请再试一次；若再次出现，请关闭其他标签页以释放内存。",
    ],
    [
      "worker_died",
      "en",
      "The query engine did not start",
      "The query engine stopped unexpectedly.",
      "Try again; if it happens again, close other tabs to free memory.",
    ],
  ] as const)("says of %s in %s what happened and what to do", async (reason, language, ...said) => {
    expect(await lines(new EngineError(reason, "cause"), language)).toEqual(said);
  });

  it("names the query that failed and its file", async () => {
    const error = new QueryError("targets", new Error("Binder Error"));
    expect(await lines(error, "en")).toEqual([
      "Something on this page failed",
      "Query targets failed: Binder Error",
      "Check src/queries/targets.sql against the marts it reads, then run npm test.",
    ]);
    expect(await lines(error, "zh")).toEqual([
      "本页出现错误",
      "查询 targets 失败：Binder Error",
      "请核对 src/queries/targets.sql 与它读取的视图，再运行 npm test。",
    ]);
  });

  it.each(["zh", "en"] as const)(
    "says in %s that a script did not come, not in the browser's words",
    async (language) => {
      const error = new ScriptError(new TypeError("Failed to fetch dynamically imported module"));
      const {unexpected, scriptMissing} = shell[language];
      expect(await lines(error, language)).toEqual([unexpected, ...scriptMissing]);
    },
  );

  it.each([
    [new Error("no value for {date}"), "no value for {date}"],
    ["a text", "a text"],
  ])("shows %s without advice it does not have", async (error, message) => {
    expect(await lines(error, "zh")).toEqual(["本页出现错误", message]);
  });

  it.each([
    [new Error("x"), ["重新载入"]],
    [new EngineError("worker_died"), ["再试一次"]],
    [new QueryError("targets", new Error("x")), ["再试一次"]],
    [new ScriptError(new TypeError("x")), ["再试一次", "重新载入"]],
  ])("offers what may help against %s", async (error, actions) => {
    const page = await show(<ErrorNotice error={error} retry={() => {}} />);
    expect([...page.querySelectorAll("button")].map(({textContent}) => textContent)).toEqual(actions);
  });
});

describe(ErrorBoundary, () => {
  function Failing(): never {
    throw new Error("broken part");
  }

  it("shows the failure in place of the part that failed and leaves the rest", async () => {
    const page = await show(
      <>
        <p>before</p>
        <ErrorBoundary>
          <Failing />
        </ErrorBoundary>
      </>,
    );
    expect(page.textContent).toContain("before");
    expect(page.querySelector("[role=alert]")!.textContent).toContain("broken part");
  });

  it("says nothing where it is quiet", async () => {
    const page = await show(
      <ErrorBoundary quiet>
        <Failing />
      </ErrorBoundary>,
    );
    expect(page.textContent).toBe("");
  });

  it("asks again what the engine failed to answer when the reader says so", async () => {
    const answers: Answers = {targets: new Error("out of memory")};
    const page = await show(<Targets />, {answers});
    expect(page.querySelector("[role=alert]")!.textContent).toContain("out of memory");
    answers["targets"] = [{}, {}];
    await act(async () => page.querySelector("button")!.click());
    expect(page.textContent).toBe("2 targets");
  });

  it("shows the failure again if it lasts", async () => {
    const page = await show(<Targets />, {answers: {targets: new Error("out of memory")}});
    await act(async () => page.querySelector("button")!.click());
    expect(page.querySelector("[role=alert]")!.textContent).toContain("out of memory");
  });

  it("asks again when the reader comes back to the part", async () => {
    const answers: Answers = {targets: new Error("out of memory")};
    const page = await show(<Leaving />, {answers});
    expect(page.querySelector("[role=alert]")).not.toBeNull();
    const leave = () => act(async () => page.querySelector<HTMLButtonElement>("[data-leave]")!.click());
    await leave();
    answers["targets"] = [{}];
    await leave();
    expect(page.querySelector("p")!.textContent).toBe("1 targets");
  });
});

function Targets() {
  return <p>{useRows(targets).length} targets</p>;
}

function Leaving() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" data-leave onClick={() => setHere(!isHere)} />
      {isHere && (
        <ErrorBoundary>
          <Targets />
        </ErrorBoundary>
      )}
    </>
  );
}
