// rule: no-personal-data-in-logs
// form: framework request
export interface ProxyEvent {
  path: string;
  requestContext: { requestId: string; identity: { sourceIp: string } };
}

export const handler = async (event: ProxyEvent) => {
  console.log('request', event.requestContext.requestId, event.path);
  console.log('from', event.requestContext.identity.sourceIp); // expect: no-personal-data-in-logs device.ip
  return { statusCode: 204 };
};
