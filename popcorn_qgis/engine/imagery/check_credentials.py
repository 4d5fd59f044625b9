"""The job that tries a key: one tiny request, and one sentence on what is wrong or that all is well."""

from __future__ import annotations

from ...contract.errors import EngineError
from ...contract.jobs import CheckCredentialsJob, JobResult
from ...contract.sentences import sentence
from ..feedback import Report
from .sentinelhub.services import SERVICES, service_of

#: One pixel of one band without time: the smallest request there is, 0.005 processing units.
_SCRIPT = """//VERSION=3
function setup() {
  return { input: ["B04"], output: { id: "default", bands: 1, sampleType: "UINT8" } };
}
function evaluatePixel(sample) {
  return [sample.B04 > 0 ? 1 : 0];
}
"""
_PLACE = (7.62, 51.96, 7.6201, 51.9601)
_DAYS = {"from": "2021-06-01T00:00:00Z", "to": "2021-06-02T23:59:59Z"}
_ATTEMPTS = 2  # somebody waits for the answer


def run(job: CheckCredentialsJob, report: Report) -> JobResult:
    """Return the text ``sentence``; EngineError says in one sentence what is wrong with the key."""
    if job.source not in SERVICES:
        raise EngineError(
            "source",
            sentence("The source {source} needs no key.", source=repr(job.source)),
            sentence("Choose one of {choices}.", choices=", ".join(SERVICES)),
        )
    from sentinelhub import CRS, BBox, MimeType, SentinelHubDownloadClient, SentinelHubRequest

    from .sentinelhub.client import HubClient
    from .sentinelhub.errors import Unreadable

    service = service_of(job.source, job.address)
    client = HubClient(service, report.secrets)
    report.progress(0.1, sentence("Asking {service}", service=service.name))
    request = SentinelHubRequest(
        evalscript=_SCRIPT,
        input_data=[{"type": "sentinel-2-l2a", "dataFilter": {"timeRange": _DAYS}}],
        responses=[SentinelHubRequest.output_response("default", MimeType.TIFF)],
        bbox=BBox(_PLACE, CRS.WGS84),
        size=(1, 1),
        config=client.config,
    )

    def action(one: SentinelHubDownloadClient) -> None:
        (answer,) = one.download(request.download_list, max_threads=1, decode_data=False)
        if answer.content[:2] not in (b"II", b"MM"):  # how a TIFF begins
            raise Unreadable

    try:
        client.ask(sentence("a test image"), action, report, _ATTEMPTS)
    except EngineError:
        client.check_clock()  # a wrong clock makes tokens and certificates fail in odd ways
        raise
    client.check_clock()
    told = sentence("The key works: {service} gave a token and delivered a test image.", service=service.name)
    report.log(told)
    return JobResult(texts={"sentence": told})
