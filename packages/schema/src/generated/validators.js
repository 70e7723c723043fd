// Generated from schemas/src by scripts/gen/validators.mjs. Do not edit.
const validateActionPlan = validate52;
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('[ "<>]', "u"), pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u"), func64 = codePoints;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern5 = new RegExp("[^0-9.]", "u"), pattern6 = new RegExp("^1[.][0-9]", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern5.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern6.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^1[.][0-9]" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern7 = new RegExp("[^A-Za-z0-9._:/-]", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern8 = new RegExp("[^A-Za-z0-9_-]", "u"), pattern9 = new RegExp("^sha256-", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern10 = new RegExp("[^0-9TZ:.+-]", "u"), pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 17) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 17 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern11.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at !== void 0 && func0.call(data, "at") && (validate65(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate65.errors), errors = vErrors.length)), data.action !== void 0 && func0.call(data, "action") && (validate60(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.tool !== void 0 && func0.call(data, "tool")) {
      let data2 = data.tool;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.toolVersion !== void 0 && func0.call(data, "toolVersion")) {
      let data3 = data.toolVersion;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err2 = { instancePath: instancePath + "/toolVersion", schemaPath: "#/properties/toolVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/toolVersion", schemaPath: "#/properties/toolVersion/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from")) {
      let data5 = data.from;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data5[i0], { instancePath: instancePath + "/from/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { at: !0, action: !0, tool: !0, toolVersion: !0, by: !0, from: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specVersion === void 0 || !func0.call(data, "specVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && (validate56(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.specVersion !== void 0 && func0.call(data, "specVersion") && (validate58(data.specVersion, { instancePath: instancePath + "/specVersion", parentData: data, parentDataProperty: "specVersion", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate60(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.provenance !== void 0 && func0.call(data, "provenance")) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustUnderstand !== void 0 && func0.call(data, "mustUnderstand")) {
      let data6 = data.mustUnderstand;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data6[i1], { instancePath: instancePath + "/mustUnderstand/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mustUnderstand", schemaPath: "#/properties/mustUnderstand/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      let data8 = data.extensions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key0 of Object.keys(data8)) {
          const _errs13 = errors;
          validate56(key0, { instancePath: instancePath + "/extensions", parentData: data8, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern12 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern13 = new RegExp("[^a-z0-9-]", "u"), pattern14 = new RegExp("^e-", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate78.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern13.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 28) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 28 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 28) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 28 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern14.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^e-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  return validate85.errors = null, !0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate80(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.via !== void 0 && func0.call(data, "via") && (validate68(data.via, { instancePath: instancePath + "/via", parentData: data, parentDataProperty: "via", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate65(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate65.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate85.errors), errors = vErrors.length)), data.replaces !== void 0 && func0.call(data, "replaces")) {
      let data6 = data.replaces;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate78(data6[i0], { instancePath: instancePath + "/replaces/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data8 = data.basis;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate78(data8[i1], { instancePath: instancePath + "/basis/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data10 = data.reason;
      if (typeof data10 == "string") {
        if (func64(data10) < 1) {
          const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { id: !0, target: !0, by: !0, via: !0, at: !0, value: !0, replaces: !0, basis: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern15 = new RegExp("[^0-9A-Za-z.+-]", "u"), pattern16 = new RegExp("^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate95.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern15.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 5) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern16.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate92(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate92.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { digest: !0, template: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { id: !0, name: !0, given: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { title: { $ref: "#/$defs/languageMap" }, status: { $ref: "#/$defs/code" }, period: { type: "string", minLength: 1 }, group: { $ref: "#/$defs/languageMap" }, regions: { type: "array", items: { $ref: "#/$defs/tick" } }, municipalities: { type: "array", items: { $ref: "#/$defs/labelledTick" } }, authority: { $ref: "#/$defs/codeReference" }, languages: { type: "array", items: { $ref: "#/$defs/tick" } }, previous: { $ref: "#/$defs/member" }, private: { $ref: "#/$defs/member" }, template: { $ref: "#/$defs/templateReference" }, contributors: { type: "array", items: { $ref: "#/$defs/contributor" } }, organisations: { type: "array", items: { $ref: "#/$defs/organisation" } }, comments: { type: "array", items: { $ref: "#/$defs/comment" } }, rounds: { $ref: "#/$defs/member" }, approvals: { $ref: "#/$defs/member" }, own: { type: "array", items: { $ref: "#/$defs/ownAnswers" } }, open: { type: "array", items: { $ref: "#/$defs/openItem" } } }, additionalProperties: { $ref: "#/$defs/member" } }, schema41 = { type: ["string", "integer", "boolean", "array", "object"], minLength: 1, minItems: 1, items: { $ref: "#/$defs/listMember" }, additionalProperties: { $ref: "#/$defs/member" } }, schema42 = { type: ["string", "integer", "boolean", "array", "object"], minLength: 1, minItems: 1, items: { $ref: "#/$defs/listMember" }, required: ["id"], properties: { id: { $ref: "#/$defs/rowId" }, position: { $ref: "#/$defs/position" }, in: { type: "string", minLength: 1 }, hidden: { type: "boolean" }, label: { $ref: "#/$defs/languageMap" }, from: { type: "array", items: { $ref: "#/$defs/tick" } } }, additionalProperties: { $ref: "#/$defs/member" } }, wrapper0 = { validate: validate108 }, wrapper1 = { validate: validate107 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern17 = new RegExp("[^0-9a-z]", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate111.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern18 = new RegExp("[^A-Za-z0-9-]|^[a-z]{4}|^[a-z]{2,3}[A-Z0-9]|--|[A-Za-z0-9]{9}", "u"), pattern19 = new RegExp("^[a-z][a-z]", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func64(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper0.validate.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "in" || key0 === "hidden" || key0 === "label" || key0 === "from" || wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data4 = data.in;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err4 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.hidden !== void 0 && func0.call(data, "hidden") && typeof data.hidden != "boolean") {
      const err6 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from")) {
      let data7 = data.from;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate115(data7[i1], { instancePath: instancePath + "/from/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func64(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate108.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { uri: !0, version: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "organisation" || key0 === "role" || key0 === "language" || key0 === "invited" || key0 === "asked" || key0 === "sector" || key0 === "sameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate109(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate60(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language") && (validate107(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.invited !== void 0 && func0.call(data, "invited") && (validate107(data.invited, { instancePath: instancePath + "/invited", parentData: data, parentDataProperty: "invited", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.asked !== void 0 && func0.call(data, "asked") && (validate107(data.asked, { instancePath: instancePath + "/asked", parentData: data, parentDataProperty: "asked", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs")) {
      let data8 = data.sameAs;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data8[i0], { instancePath: instancePath + "/sameAs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "about" || key0 === "text" || key0 === "settled" || key0 === "round" || key0 === "to" || key0 === "outcome" || key0 === "insteadOf" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate80(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.settled !== void 0 && func0.call(data, "settled") && typeof data.settled != "boolean") {
      const err1 = { instancePath: instancePath + "/settled", schemaPath: "#/properties/settled/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.round !== void 0 && func0.call(data, "round") && (validate107(data.round, { instancePath: instancePath + "/round", parentData: data, parentDataProperty: "round", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate107(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.outcome !== void 0 && func0.call(data, "outcome") && (validate107(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.insteadOf !== void 0 && func0.call(data, "insteadOf") && (validate107(data.insteadOf, { instancePath: instancePath + "/insteadOf", parentData: data, parentDataProperty: "insteadOf", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 !== "by" && (validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
    data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entry === void 0 || !func0.call(data, "entry")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entry" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entry !== void 0 && func0.call(data, "entry")) {
      let data0 = data.entry;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err2 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.value !== void 0 && func0.call(data, "value") && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate85.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: { entry: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0 || !func0.call(data, "why")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.target !== void 0 && func0.call(data, "target") && (validate80(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.why !== void 0 && func0.call(data, "why") && (validate60(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate184(data3[i0], { instancePath: instancePath + "/values/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate184.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { props: { target: !0, by: !0, why: !0, values: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate195.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate189(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: { id: !0, position: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate189(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate204(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate204.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: { id: !0, position: !0, text: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.stand !== void 0 && func0.call(data, "stand") && (validate189(data.stand, { instancePath: instancePath + "/stand", parentData: data, parentDataProperty: "stand", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.none !== void 0 && func0.call(data, "none") && typeof data.none != "boolean") {
      const err1 = { instancePath: instancePath + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { props: { id: !0, position: !0, stand: !0, none: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate189(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: { id: !0, position: !0, title: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate226.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate235.errors = vErrors, errors === 0;
}
validate235.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate226(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate189(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: { id: !0, position: !0, sort: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state") && (validate189(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.opportunities !== void 0 && func0.call(data, "opportunities") && (validate189(data.opportunities, { instancePath: instancePath + "/opportunities", parentData: data, parentDataProperty: "opportunities", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate226(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate226(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data7 = data.targetGroups;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate229(data7[i0], { instancePath: instancePath + "/targetGroups/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate229.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data9 = data.topics;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate235(data9[i1], { instancePath: instancePath + "/topics/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.drivers !== void 0 && func0.call(data, "drivers")) {
      let data11 = data.drivers;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate235(data11[i2], { instancePath: instancePath + "/drivers/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/drivers", schemaPath: "#/properties/drivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.references !== void 0 && func0.call(data, "references")) {
      let data13 = data.references;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate241(data13[i3], { instancePath: instancePath + "/references/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate241.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.preparing !== void 0 && func0.call(data, "preparing")) {
      let data15 = data.preparing;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate235(data15[i4], { instancePath: instancePath + "/preparing/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/preparing", schemaPath: "#/properties/preparing/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data17 = data.responsible;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate235(data17[i5], { instancePath: instancePath + "/responsible/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.cooperating !== void 0 && func0.call(data, "cooperating")) {
      let data19 = data.cooperating;
      if (Array.isArray(data19)) {
        const len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate235(data19[i6], { instancePath: instancePath + "/cooperating/" + i6, parentData: data19, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/cooperating", schemaPath: "#/properties/cooperating/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.origin !== void 0 && func0.call(data, "origin") && (validate204(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate204.errors), errors = vErrors.length));
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: { id: !0, position: !0, in: !0, state: !0, opportunities: !0, level: !0, status: !0, targetGroups: !0, topics: !0, drivers: !0, references: !0, preparing: !0, responsible: !0, cooperating: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern24 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}", "u");
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate259.errors = vErrors, errors === 0;
}
validate259.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.number !== void 0 && func0.call(data, "number") && (validate267(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate267.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate226(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { props: { number: !0, unit: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text") && (validate189(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.preparing !== void 0 && func0.call(data, "preparing")) {
      let data4 = data.preparing;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate235(data4[i0], { instancePath: instancePath + "/preparing/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/preparing", schemaPath: "#/properties/preparing/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data6 = data.responsible;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate235(data6[i1], { instancePath: instancePath + "/responsible/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cooperating !== void 0 && func0.call(data, "cooperating")) {
      let data8 = data.cooperating;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate235(data8[i2], { instancePath: instancePath + "/cooperating/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/cooperating", schemaPath: "#/properties/cooperating/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.start !== void 0 && func0.call(data, "start") && (validate259(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate259.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate259(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate259.errors), errors = vErrors.length)), data.schedule !== void 0 && func0.call(data, "schedule") && (validate189(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate226(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate226(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.resources !== void 0 && func0.call(data, "resources") && (validate189(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.funding !== void 0 && func0.call(data, "funding") && (validate266(data.funding, { instancePath: instancePath + "/funding", parentData: data, parentDataProperty: "funding", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate266.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate204(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate204.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: { id: !0, position: !0, in: !0, text: !0, preparing: !0, responsible: !0, cooperating: !0, start: !0, end: !0, schedule: !0, status: !0, level: !0, resources: !0, funding: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate259(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate259.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate267(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate267.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate189(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { props: { id: !0, position: !0, date: !0, value: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name") && (validate189(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate226(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.baseline !== void 0 && func0.call(data, "baseline") && (validate267(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate267.errors), errors = vErrors.length)), data.baselineDate !== void 0 && func0.call(data, "baselineDate") && (validate259(data.baselineDate, { instancePath: instancePath + "/baselineDate", parentData: data, parentDataProperty: "baselineDate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate259.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate267(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate267.errors), errors = vErrors.length)), data.targetDate !== void 0 && func0.call(data, "targetDate") && (validate259(data.targetDate, { instancePath: instancePath + "/targetDate", parentData: data, parentDataProperty: "targetDate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate259.errors), errors = vErrors.length)), data.actuals !== void 0 && func0.call(data, "actuals")) {
      let data9 = data.actuals;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate282(data9[i0], { instancePath: instancePath + "/actuals/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate282.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/actuals", schemaPath: "#/properties/actuals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = { props: { id: !0, position: !0, in: !0, name: !0, unit: !0, baseline: !0, baselineDate: !0, target: !0, targetDate: !0, actuals: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate297.errors = vErrors, errors === 0;
}
validate297.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate290.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.date !== void 0 && func0.call(data, "date") && (validate259(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate259.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate226(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.happened !== void 0 && func0.call(data, "happened") && (validate189(data.happened, { instancePath: instancePath + "/happened", parentData: data, parentDataProperty: "happened", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.next !== void 0 && func0.call(data, "next") && (validate189(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.meeting !== void 0 && func0.call(data, "meeting") && (validate297(data.meeting, { instancePath: instancePath + "/meeting", parentData: data, parentDataProperty: "meeting", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate297.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate290.errors = vErrors, errors === 0;
}
validate290.evaluated = { props: { id: !0, position: !0, in: !0, date: !0, status: !0, happened: !0, next: !0, meeting: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate193(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate193.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate226(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.month !== void 0 && func0.call(data, "month")) {
      let data4 = data.month;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err1 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 12 || isNaN(data4)) {
          const err2 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err3 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data5 = data.day;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err4 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 31 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err6 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.yearly !== void 0 && func0.call(data, "yearly") && typeof data.yearly != "boolean") {
      const err7 = { instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
validate300.evaluated = { props: { id: !0, position: !0, title: !0, sort: !0, month: !0, day: !0, yearly: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate307.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate297(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate297.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate195(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate195.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate226(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data4 = data.period;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate307.errors = vErrors, errors === 0;
}
validate307.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate106.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vision !== void 0 && func0.call(data, "vision") && (validate189(data.vision, { instancePath: instancePath + "/vision", parentData: data, parentDataProperty: "vision", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.mission !== void 0 && func0.call(data, "mission") && (validate189(data.mission, { instancePath: instancePath + "/mission", parentData: data, parentDataProperty: "mission", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate189.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate192(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.focusAreas !== void 0 && func0.call(data, "focusAreas")) {
      let data4 = data.focusAreas;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate192(data4[i1], { instancePath: instancePath + "/focusAreas/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/focusAreas", schemaPath: "#/properties/focusAreas/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.nonNegotiables !== void 0 && func0.call(data, "nonNegotiables")) {
      let data6 = data.nonNegotiables;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate200(data6[i2], { instancePath: instancePath + "/nonNegotiables/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate200.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/nonNegotiables", schemaPath: "#/properties/nonNegotiables/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.drivers !== void 0 && func0.call(data, "drivers")) {
      let data8 = data.drivers;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate192(data8[i3], { instancePath: instancePath + "/drivers/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/drivers", schemaPath: "#/properties/drivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data10 = data.topics;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate210(data10[i4], { instancePath: instancePath + "/topics/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate210.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.priorities !== void 0 && func0.call(data, "priorities")) {
      let data12 = data.priorities;
      if (Array.isArray(data12)) {
        const len5 = data12.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate215(data12[i5], { instancePath: instancePath + "/priorities/" + i5, parentData: data12, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate215.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data14 = data.goals;
      if (Array.isArray(data14)) {
        const len6 = data14.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate221(data14[i6], { instancePath: instancePath + "/goals/" + i6, parentData: data14, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate221.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.measures !== void 0 && func0.call(data, "measures")) {
      let data16 = data.measures;
      if (Array.isArray(data16)) {
        const len7 = data16.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate252(data16[i7], { instancePath: instancePath + "/measures/" + i7, parentData: data16, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate252.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.indicators !== void 0 && func0.call(data, "indicators")) {
      let data18 = data.indicators;
      if (Array.isArray(data18)) {
        const len8 = data18.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate273(data18[i8], { instancePath: instancePath + "/indicators/" + i8, parentData: data18, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate273.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.followUps !== void 0 && func0.call(data, "followUps")) {
      let data20 = data.followUps;
      if (Array.isArray(data20)) {
        const len9 = data20.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate290(data20[i9], { instancePath: instancePath + "/followUps/" + i9, parentData: data20, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate290.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.events !== void 0 && func0.call(data, "events")) {
      let data22 = data.events;
      if (Array.isArray(data22)) {
        const len10 = data22.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate300(data22[i10], { instancePath: instancePath + "/events/" + i10, parentData: data22, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate300.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate297(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate297.errors), errors = vErrors.length)), data.sources !== void 0 && func0.call(data, "sources")) {
      let data25 = data.sources;
      if (Array.isArray(data25)) {
        const len11 = data25.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate307(data25[i11], { instancePath: instancePath + "/sources/" + i11, parentData: data25, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate307.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate54.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "action-plan") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "action-plan" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate105(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate105.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateAssessment = validate314;
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate315.errors = vErrors, errors === 0;
}
validate315.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate325.errors = vErrors, errors === 0;
}
validate325.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate346.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate349.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate349.errors = vErrors, errors === 0;
}
validate349.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate348.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level !== void 0 && func0.call(data, "level") && (validate349(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate349.errors), errors = vErrors.length)), data.between !== void 0 && func0.call(data, "between")) {
      let data1 = data.between;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          const err0 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.length < 2) {
          const err1 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate349(data1[i0], { instancePath: instancePath + "/between/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate349.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.unanswered !== void 0 && func0.call(data, "unanswered") && (validate349(data.unanswered, { instancePath: instancePath + "/unanswered", parentData: data, parentDataProperty: "unanswered", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate349.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate348.errors = vErrors, errors === 0;
}
validate348.evaluated = { props: { level: !0, between: !0, unanswered: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate356.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit !== void 0 && func0.call(data, "unit") && (validate349(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate349.errors), errors = vErrors.length)), data.unanswered !== void 0 && func0.call(data, "unanswered") && (validate349(data.unanswered, { instancePath: instancePath + "/unanswered", parentData: data, parentDataProperty: "unanswered", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate349.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate356.errors = vErrors, errors === 0;
}
validate356.evaluated = { props: { number: !0, unit: !0, unanswered: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate360.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate360.errors = vErrors, errors === 0;
}
validate360.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate354.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate346(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate346.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate356(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate360(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate360.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate354.errors = vErrors, errors === 0;
}
validate354.evaluated = { props: { id: !0, value: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate367.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate367.errors = vErrors, errors === 0;
}
validate367.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate365.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate346(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate346.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate367(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate367.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate360(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate360.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate365.errors = vErrors, errors === 0;
}
validate365.evaluated = { props: { id: !0, position: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate345.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate346(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate346.errors), errors = vErrors.length)), data.rating !== void 0 && func0.call(data, "rating") && (validate348(data.rating, { instancePath: instancePath + "/rating", parentData: data, parentDataProperty: "rating", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate348.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate354(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate354.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason") && (validate360(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate360.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate348(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate348.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data6 = data.evidence;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate365(data6[i1], { instancePath: instancePath + "/evidence/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate365.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate345.errors = vErrors, errors === 0;
}
validate345.evaluated = { props: { id: !0, rating: !0, values: !0, reason: !0, target: !0, evidence: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate373.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate373.errors = vErrors, errors === 0;
}
validate373.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate372.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.by !== void 0 && func0.call(data, "by") && (validate373(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate373.errors), errors = vErrors.length)), data.ratings !== void 0 && func0.call(data, "ratings")) {
      let data1 = data.ratings;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate345(data1[i0], { instancePath: instancePath + "/ratings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate345.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate372.errors = vErrors, errors === 0;
}
validate372.evaluated = { props: { by: !0, ratings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate324.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate325(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate325.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ratings !== void 0 && func0.call(data, "ratings")) {
      let data0 = data.ratings;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate345(data0[i0], { instancePath: instancePath + "/ratings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate345.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.own !== void 0 && func0.call(data, "own")) {
      let data2 = data.own;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate372(data2[i1], { instancePath: instancePath + "/own/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate372.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate324.errors = vErrors, errors === 0;
}
validate324.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate314.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate315(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate315.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "assessment") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "assessment" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate324(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate324.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate314.errors = vErrors, errors === 0;
}
validate314.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateAssessmentFramework = validate378;
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate379.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate379.errors = vErrors, errors === 0;
}
validate379.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate385.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate385.errors = vErrors, errors === 0;
}
validate385.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate387.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate387.errors = vErrors, errors === 0;
}
validate387.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate390.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate390.errors = vErrors, errors === 0;
}
validate390.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern32 = new RegExp("[^A-Za-z0-9-]", "u");
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate396.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate396.errors = vErrors, errors === 0;
}
validate396.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate395.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate396(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate396.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate395.errors = vErrors, errors === 0;
}
validate395.evaluated = { props: { id: !0, position: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate402.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate402.errors = vErrors, errors === 0;
}
validate402.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate407.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate407.errors = vErrors, errors === 0;
}
validate407.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate405.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rank === void 0 || !func0.call(data, "rank")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate402(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate407(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate407.errors), errors = vErrors.length)), data.rank !== void 0 && func0.call(data, "rank")) {
      let data2 = data.rank;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate385(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate385(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate405.errors = vErrors, errors === 0;
}
validate405.evaluated = { props: { id: !0, position: !0, rank: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate401.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.levels === void 0 || !func0.call(data, "levels")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate402(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate385(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.levels !== void 0 && func0.call(data, "levels")) {
      let data2 = data.levels;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate405(data2[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate405.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.shareOf !== void 0 && func0.call(data, "shareOf")) {
      let data4 = data.shareOf;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/shareOf", schemaPath: "#/properties/shareOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate402(data4[i1], { instancePath: instancePath + "/shareOf/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/shareOf", schemaPath: "#/properties/shareOf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate401.errors = vErrors, errors === 0;
}
validate401.evaluated = { props: { id: !0, title: !0, levels: !0, shareOf: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate420.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate402(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate402(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate385(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate420.errors = vErrors, errors === 0;
}
validate420.evaluated = { props: { id: !0, level: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate430.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate430.errors = vErrors, errors === 0;
}
validate430.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate425.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate402(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate407(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate407.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate385(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate385(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate430(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate430.errors), errors = vErrors.length)), data.unitLabel !== void 0 && func0.call(data, "unitLabel") && (validate385(data.unitLabel, { instancePath: instancePath + "/unitLabel", parentData: data, parentDataProperty: "unitLabel", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate385(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate425.errors = vErrors, errors === 0;
}
validate425.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, unit: !0, unitLabel: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate414.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate402(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate407(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate407.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data3 = data.code;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate385(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.scale !== void 0 && func0.call(data, "scale") && (validate402(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length)), data.overall !== void 0 && func0.call(data, "overall") && typeof data.overall != "boolean") {
      const err5 = { instancePath: instancePath + "/overall", schemaPath: "#/properties/overall/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data7 = data.variants;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err6 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate402(data7[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.descriptors !== void 0 && func0.call(data, "descriptors")) {
      let data9 = data.descriptors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate420(data9[i1], { instancePath: instancePath + "/descriptors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate420.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/descriptors", schemaPath: "#/properties/descriptors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.indicators !== void 0 && func0.call(data, "indicators")) {
      let data11 = data.indicators;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate425(data11[i2], { instancePath: instancePath + "/indicators/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate425.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate402(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate402.errors), errors = vErrors.length));
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate414.errors = vErrors, errors === 0;
}
validate414.evaluated = { props: { id: !0, position: !0, in: !0, code: !0, label: !0, scale: !0, overall: !0, variants: !0, descriptors: !0, indicators: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate384.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate385(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err4 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate387(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate387.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data4 = data.derivedFrom;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate390(data4[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate390.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data6 = data.variants;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate395(data6[i2], { instancePath: instancePath + "/variants/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate395.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scales !== void 0 && func0.call(data, "scales")) {
      let data8 = data.scales;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err9 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate401(data8[i3], { instancePath: instancePath + "/scales/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate401.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data10 = data.items;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err11 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate414(data10[i4], { instancePath: instancePath + "/items/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate414.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate384.errors = vErrors, errors === 0;
}
validate384.evaluated = { props: { title: !0, languages: !0, source: !0, derivedFrom: !0, variants: !0, scales: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate378.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate379(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate379.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "assessment-framework") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "assessment-framework" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate384(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate384.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate378.errors = vErrors, errors === 0;
}
validate378.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateCodeList = validate438;
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate439.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate439.errors = vErrors, errors === 0;
}
validate439.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate445.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate445.errors = vErrors, errors === 0;
}
validate445.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate447.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate447.errors = vErrors, errors === 0;
}
validate447.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate450(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate450.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate450.errors = vErrors, errors === 0;
}
validate450.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate455.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate455.errors = vErrors, errors === 0;
}
validate455.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate459.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate459.errors = vErrors, errors === 0;
}
validate459.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate463.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate463.errors = vErrors, errors === 0;
}
validate463.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate462.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.validTo === void 0 || !func0.call(data, "validTo")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate463(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate463.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate459(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate459.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate445(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate462.errors = vErrors, errors === 0;
}
validate462.evaluated = { props: { id: !0, validTo: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate468(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate468.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate468.errors = vErrors, errors === 0;
}
validate468.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate453.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate447(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate447.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate455(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate455.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate445(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length)), data.abbreviation !== void 0 && func0.call(data, "abbreviation")) {
      let data3 = data.abbreviation;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err2 = { instancePath: instancePath + "/abbreviation", schemaPath: "#/properties/abbreviation/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/abbreviation", schemaPath: "#/properties/abbreviation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.iso3166Part2 !== void 0 && func0.call(data, "iso3166Part2") && (validate447(data.iso3166Part2, { instancePath: instancePath + "/iso3166Part2", parentData: data, parentDataProperty: "iso3166Part2", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate447.errors), errors = vErrors.length)), data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate459(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate459.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate459(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate459.errors), errors = vErrors.length)), data.former !== void 0 && func0.call(data, "former")) {
      let data7 = data.former;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate462(data7[i0], { instancePath: instancePath + "/former/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate462.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/former", schemaPath: "#/properties/former/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.successors !== void 0 && func0.call(data, "successors")) {
      let data9 = data.successors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate468(data9[i1], { instancePath: instancePath + "/successors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate468.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      let data11 = data.covers;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate468(data11[i2], { instancePath: instancePath + "/covers/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate468.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.unverified !== void 0 && func0.call(data, "unverified")) {
      let data13 = data.unverified;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 == "string") {
            if (func64(data14) < 2) {
              const err7 = { instancePath: instancePath + "/unverified/" + i3, schemaPath: "#/properties/unverified/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/unverified/" + i3, schemaPath: "#/properties/unverified/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/unverified", schemaPath: "#/properties/unverified/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate453.errors = vErrors, errors === 0;
}
validate453.evaluated = { props: { id: !0, position: !0, label: !0, abbreviation: !0, iso3166Part2: !0, validFrom: !0, validTo: !0, former: !0, successors: !0, covers: !0, unverified: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate444.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.standing === void 0 || !func0.call(data, "standing")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.codes === void 0 || !func0.call(data, "codes")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate445(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.standing !== void 0 && func0.call(data, "standing") && (validate447(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate447.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate445(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate450(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate450.errors), errors = vErrors.length)), data.codes !== void 0 && func0.call(data, "codes")) {
      let data6 = data.codes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate453(data6[i1], { instancePath: instancePath + "/codes/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate453.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate444.errors = vErrors, errors === 0;
}
validate444.evaluated = { props: { title: !0, languages: !0, standing: !0, note: !0, source: !0, codes: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate438.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate439(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate439.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "code-list") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "code-list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate444(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate444.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate438.errors = vErrors, errors === 0;
}
validate438.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateGroup = validate475;
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate476.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate476.errors = vErrors, errors === 0;
}
validate476.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate486.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate486.errors = vErrors, errors === 0;
}
validate486.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate508(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate508.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate508.errors = vErrors, errors === 0;
}
validate508.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate510(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate510.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate510.errors = vErrors, errors === 0;
}
validate510.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate512.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate512.errors = vErrors, errors === 0;
}
validate512.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate507.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate508(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate508.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate510(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate510.errors), errors = vErrors.length)), data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate512(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate512.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate512(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate512.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate507.errors = vErrors, errors === 0;
}
validate507.evaluated = { props: { id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate516(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate516.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate516.errors = vErrors, errors === 0;
}
validate516.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate506.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.name !== void 0 && func0.call(data, "name") && (validate516(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate506.errors = vErrors, errors === 0;
}
validate506.evaluated = { props: { name: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate521(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate521.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate521.errors = vErrors, errors === 0;
}
validate521.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate519(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate519.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.authority !== void 0 && func0.call(data, "authority") && (validate521(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate521.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate516(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate516(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate519.errors = vErrors, errors === 0;
}
validate519.evaluated = { props: { authority: !0, name: !0, note: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate528(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate528.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.label !== void 0 && func0.call(data, "label") && (validate516(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate516(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate528.errors = vErrors, errors === 0;
}
validate528.evaluated = { props: { label: !0, note: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate534.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate534.errors = vErrors, errors === 0;
}
validate534.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate549.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate549.errors = vErrors, errors === 0;
}
validate549.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate533.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate534(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate534.errors), errors = vErrors.length), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role !== void 0 && func0.call(data, "role") && (validate516(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.input !== void 0 && func0.call(data, "input") && (validate516(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.mandate !== void 0 && func0.call(data, "mandate") && (validate516(data.mandate, { instancePath: instancePath + "/mandate", parentData: data, parentDataProperty: "mandate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.contact !== void 0 && func0.call(data, "contact") && (validate516(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs")) {
      let data4 = data.sameAs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate549(data4[i0], { instancePath: instancePath + "/sameAs/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate549.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate533.errors = vErrors, errors === 0;
}
validate533.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate555.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate516(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate516(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data2 = data.link;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate555.errors = vErrors, errors === 0;
}
validate555.evaluated = { props: { text: !0, source: !0, link: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate565(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate565.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate565.errors = vErrors, errors === 0;
}
validate565.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate564(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate564.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit !== void 0 && func0.call(data, "unit") && (validate565(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate565.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate564.errors = vErrors, errors === 0;
}
validate564.evaluated = { props: { number: !0, unit: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate560(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate560.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.text !== void 0 && func0.call(data, "text") && (validate516(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate508(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate508.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate564(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate564.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate560.errors = vErrors, errors === 0;
}
validate560.evaluated = { props: { text: !0, organisation: !0, amount: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate569(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate569.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && func0.call(data, "name") && (validate516(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate516(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data2 = data.link;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate569.errors = vErrors, errors === 0;
}
validate569.evaluated = { props: { name: !0, text: !0, link: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate574(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate574.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate507(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && func0.call(data, "name") && (validate516(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate516(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.meets !== void 0 && func0.call(data, "meets") && (validate516(data.meets, { instancePath: instancePath + "/meets", parentData: data, parentDataProperty: "meets", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data3 = data.organisations;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate549(data3[i0], { instancePath: instancePath + "/organisations/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate549.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate574.errors = vErrors, errors === 0;
}
validate574.evaluated = { props: { name: !0, purpose: !0, meets: !0, organisations: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate587(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate587.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate587.errors = vErrors, errors === 0;
}
validate587.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate581(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate581.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate508(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate508.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate510(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate510.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate565(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate565.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate516(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate512(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate512.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate587(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate587.errors), errors = vErrors.length)), data.earlier !== void 0 && func0.call(data, "earlier")) {
      let data6 = data.earlier;
      if (typeof data6 == "string") {
        if (func64(data6) < 1) {
          const err1 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate581.errors = vErrors, errors === 0;
}
validate581.evaluated = { props: { id: !0, position: !0, sort: !0, text: !0, date: !0, origin: !0, earlier: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate485.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate486(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate486.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formerNames !== void 0 && func0.call(data, "formerNames")) {
      let data0 = data.formerNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate506(data0[i0], { instancePath: instancePath + "/formerNames/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate506.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/formerNames", schemaPath: "#/properties/formerNames/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.authorities !== void 0 && func0.call(data, "authorities")) {
      let data2 = data.authorities;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate519(data2[i1], { instancePath: instancePath + "/authorities/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate519.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.regions !== void 0 && func0.call(data, "regions")) {
      let data4 = data.regions;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate528(data4[i2], { instancePath: instancePath + "/regions/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate528.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data6 = data.organisations;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate533(data6[i3], { instancePath: instancePath + "/organisations/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate533.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mandates !== void 0 && func0.call(data, "mandates")) {
      let data8 = data.mandates;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate555(data8[i4], { instancePath: instancePath + "/mandates/" + i4, parentData: data8, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate555.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mandates", schemaPath: "#/properties/mandates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.resources !== void 0 && func0.call(data, "resources")) {
      let data10 = data.resources;
      if (Array.isArray(data10)) {
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate560(data10[i5], { instancePath: instancePath + "/resources/" + i5, parentData: data10, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate560.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.networks !== void 0 && func0.call(data, "networks")) {
      let data12 = data.networks;
      if (Array.isArray(data12)) {
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate569(data12[i6], { instancePath: instancePath + "/networks/" + i6, parentData: data12, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate569.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.forums !== void 0 && func0.call(data, "forums")) {
      let data14 = data.forums;
      if (Array.isArray(data14)) {
        const len7 = data14.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate574(data14[i7], { instancePath: instancePath + "/forums/" + i7, parentData: data14, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate574.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/forums", schemaPath: "#/properties/forums/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.statements !== void 0 && func0.call(data, "statements")) {
      let data16 = data.statements;
      if (Array.isArray(data16)) {
        const len8 = data16.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate581(data16[i8], { instancePath: instancePath + "/statements/" + i8, parentData: data16, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate581.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate485.errors = vErrors, errors === 0;
}
validate485.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate475.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate476(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate476.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "group") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate485(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate485.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate475.errors = vErrors, errors === 0;
}
validate475.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateMeeting = validate593;
function validate594(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate594.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate594.errors = vErrors, errors === 0;
}
validate594.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate604(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate604.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate604.errors = vErrors, errors === 0;
}
validate604.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate624(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate624.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate624.errors = vErrors, errors === 0;
}
validate624.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern48 = new RegExp("^[0-2][0-9]:[0-5][0-9]", "u");
function validate626(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate626.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 5) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 5) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern48.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-2][0-9]:[0-5][0-9]" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate626.errors = vErrors, errors === 0;
}
validate626.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate629.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate629.errors = vErrors, errors === 0;
}
validate629.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate631(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate631.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate631.errors = vErrors, errors === 0;
}
validate631.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate634(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate634.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate634.errors = vErrors, errors === 0;
}
validate634.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate636.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate636.errors = vErrors, errors === 0;
}
validate636.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate639(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate639.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate639.errors = vErrors, errors === 0;
}
validate639.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate633(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate633.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate634(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate634.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate636(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate636.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate634(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate634.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate639(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate639.errors), errors = vErrors.length)), data.task !== void 0 && func0.call(data, "task") && (validate629(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.attendance !== void 0 && func0.call(data, "attendance") && (validate639(data.attendance, { instancePath: instancePath + "/attendance", parentData: data, parentDataProperty: "attendance", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate639.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate633.errors = vErrors, errors === 0;
}
validate633.evaluated = { props: { id: !0, position: !0, organisation: !0, role: !0, task: !0, attendance: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate648(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate648.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate648.errors = vErrors, errors === 0;
}
validate648.evaluated = { props: { uri: !0, version: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate644(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate644.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate634(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate634.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate636(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate636.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate629(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.minutes !== void 0 && func0.call(data, "minutes")) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err1 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1440 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err3 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    data.template !== void 0 && func0.call(data, "template") && (validate648(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate648.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate629(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.notes !== void 0 && func0.call(data, "notes") && (validate629(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.outcome !== void 0 && func0.call(data, "outcome") && (validate629(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate644.errors = vErrors, errors === 0;
}
validate644.evaluated = { props: { id: !0, position: !0, title: !0, minutes: !0, template: !0, purpose: !0, notes: !0, outcome: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate662(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate662.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate662.errors = vErrors, errors === 0;
}
validate662.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate657.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate634(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate634.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate636(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate636.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate639(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate639.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate629(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.before !== void 0 && func0.call(data, "before") && (validate662(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate662.errors), errors = vErrors.length)), data.after !== void 0 && func0.call(data, "after") && (validate662(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate662.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate657.errors = vErrors, errors === 0;
}
validate657.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, before: !0, after: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate672.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate672.errors = vErrors, errors === 0;
}
validate672.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate670(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate670.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.document !== void 0 && func0.call(data, "document") && (validate631(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate631.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate672(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate672.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate670.errors = vErrors, errors === 0;
}
validate670.evaluated = { props: { document: !0, target: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate675(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate675.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate675.errors = vErrors, errors === 0;
}
validate675.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate677(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate677.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 17) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 17 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern11.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate677.errors = vErrors, errors === 0;
}
validate677.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate680(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate680.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate680.errors = vErrors, errors === 0;
}
validate680.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate666(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate666.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate634(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate634.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate636(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate636.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate629(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate670(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate670.errors), errors = vErrors.length)), data.decidedBy !== void 0 && func0.call(data, "decidedBy") && (validate675(data.decidedBy, { instancePath: instancePath + "/decidedBy", parentData: data, parentDataProperty: "decidedBy", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate675.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate677(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate677.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate629(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.basis !== void 0 && func0.call(data, "basis")) {
      let data7 = data.basis;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate680(data7[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate680.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate666.errors = vErrors, errors === 0;
}
validate666.evaluated = { props: { id: !0, position: !0, text: !0, about: !0, decidedBy: !0, at: !0, reason: !0, basis: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate686(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate686.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate634(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate634.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate636(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate636.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate624(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate624.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate626(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate626.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate629(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate629(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate686.errors = vErrors, errors === 0;
}
validate686.evaluated = { props: { id: !0, position: !0, date: !0, start: !0, place: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate603(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate603.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate604(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate604.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date !== void 0 && func0.call(data, "date") && (validate624(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate624.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate626(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate626.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate626(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate626.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate629(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate631(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate631.errors), errors = vErrors.length)), data.participants !== void 0 && func0.call(data, "participants")) {
      let data6 = data.participants;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate633(data6[i0], { instancePath: instancePath + "/participants/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.agenda !== void 0 && func0.call(data, "agenda")) {
      let data8 = data.agenda;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate644(data8[i1], { instancePath: instancePath + "/agenda/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate644.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/agenda", schemaPath: "#/properties/agenda/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.documents !== void 0 && func0.call(data, "documents")) {
      let data10 = data.documents;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate657(data10[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate657.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data12 = data.decisions;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate666(data12[i3], { instancePath: instancePath + "/decisions/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate666.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.nextMeetings !== void 0 && func0.call(data, "nextMeetings")) {
      let data14 = data.nextMeetings;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate686(data14[i4], { instancePath: instancePath + "/nextMeetings/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate686.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/nextMeetings", schemaPath: "#/properties/nextMeetings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate603.errors = vErrors, errors === 0;
}
validate603.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate593(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate593.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate594(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate594.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "meeting") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "meeting" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate603(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate603.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate593.errors = vErrors, errors === 0;
}
validate593.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validatePackage = validate695;
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate696.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate696.errors = vErrors, errors === 0;
}
validate696.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate705(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate705.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate705.errors = vErrors, errors === 0;
}
validate705.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate726(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate726.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specVersion === void 0 || !func0.call(data, "specVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && (validate56(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.specVersion !== void 0 && func0.call(data, "specVersion") && (validate58(data.specVersion, { instancePath: instancePath + "/specVersion", parentData: data, parentDataProperty: "specVersion", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate60(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.provenance !== void 0 && func0.call(data, "provenance")) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustUnderstand !== void 0 && func0.call(data, "mustUnderstand")) {
      let data6 = data.mustUnderstand;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data6[i1], { instancePath: instancePath + "/mustUnderstand/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mustUnderstand", schemaPath: "#/properties/mustUnderstand/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      let data8 = data.extensions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key0 of Object.keys(data8)) {
          const _errs13 = errors;
          validate56(key0, { instancePath: instancePath + "/extensions", parentData: data8, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate726.errors = vErrors, errors === 0;
}
validate726.evaluated = { props: { $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate725(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate725.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate726(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate726.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      const _errs6 = errors, _errs7 = errors;
      if (data1 !== "package") {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var valid2 = _errs7 === errors;
      if (valid2) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/not", keyword: "not", params: {} };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate725.errors = vErrors, errors === 0;
}
validate725.evaluated = { props: { id: !0, kind: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate737(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate737.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate737.errors = vErrors, errors === 0;
}
validate737.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate739.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate739.errors = vErrors, errors === 0;
}
validate739.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate736.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.whole === void 0 || !func0.call(data, "whole")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whole" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && (validate737(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate737.errors), errors = vErrors.length)), data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data2 = data.version;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.digest !== void 0 && func0.call(data, "digest") && (validate739(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate739.errors), errors = vErrors.length)), data.whole !== void 0 && func0.call(data, "whole") && (validate739(data.whole, { instancePath: instancePath + "/whole", parentData: data, parentDataProperty: "whole", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate739.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate736.errors = vErrors, errors === 0;
}
validate736.evaluated = { props: { kind: !0, id: !0, version: !0, digest: !0, whole: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate695(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate695.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate696(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate696.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0 || !func0.call(data, "files")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "package") {
      const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "package" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content !== void 0 && func0.call(data, "content") && (validate705(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate705.errors), errors = vErrors.length)), data.files !== void 0 && func0.call(data, "files")) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate725(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate725.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.manifest !== void 0 && func0.call(data, "manifest")) {
      let data4 = data.manifest;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate736(data4[i1], { instancePath: instancePath + "/manifest/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate736.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate695.errors = vErrors, errors === 0;
}
validate695.evaluated = { props: { kind: !0, content: !0, files: !0, manifest: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validatePractice = validate743;
function validate744(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate744.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate744.errors = vErrors, errors === 0;
}
validate744.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate754(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate754.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate754.errors = vErrors, errors === 0;
}
validate754.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate774(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate774.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate774.errors = vErrors, errors === 0;
}
validate774.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate780(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate780.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate780.errors = vErrors, errors === 0;
}
validate780.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate782(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate782.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate782.errors = vErrors, errors === 0;
}
validate782.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate779(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate779.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate780(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate780.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate782(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate782.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate774(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate779.errors = vErrors, errors === 0;
}
validate779.evaluated = { props: { id: !0, position: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate788(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate788.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate788.errors = vErrors, errors === 0;
}
validate788.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate796(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate796.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate796.errors = vErrors, errors === 0;
}
validate796.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate800(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate800.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate800.errors = vErrors, errors === 0;
}
validate800.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate802(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate802.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate802.errors = vErrors, errors === 0;
}
validate802.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate753(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate753.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate754(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate754.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary !== void 0 && func0.call(data, "summary") && (validate774(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.context !== void 0 && func0.call(data, "context") && (validate774(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.actions !== void 0 && func0.call(data, "actions") && (validate774(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.results !== void 0 && func0.call(data, "results") && (validate774(data.results, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate779(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate779.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.contactRole !== void 0 && func0.call(data, "contactRole") && (validate774(data.contactRole, { instancePath: instancePath + "/contactRole", parentData: data, parentDataProperty: "contactRole", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate780(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate780.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data8 = data.regions;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate788(data8[i1], { instancePath: instancePath + "/regions/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate788.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data10 = data.themes;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate788(data10[i2], { instancePath: instancePath + "/themes/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate788.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data12 = data.targetGroups;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate788(data12[i3], { instancePath: instancePath + "/targetGroups/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate788.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.licence !== void 0 && func0.call(data, "licence") && (validate796(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate796.errors), errors = vErrors.length)), data.licenceNote !== void 0 && func0.call(data, "licenceNote") && (validate774(data.licenceNote, { instancePath: instancePath + "/licenceNote", parentData: data, parentDataProperty: "licenceNote", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.years !== void 0 && func0.call(data, "years") && (validate774(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate800(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate800.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate802(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate802.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate753.errors = vErrors, errors === 0;
}
validate753.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate743(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate743.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate744(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate744.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "practice") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "practice" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate753(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate753.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate743.errors = vErrors, errors === 0;
}
validate743.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateProgramme = validate807;
function validate808(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate808.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate808.errors = vErrors, errors === 0;
}
validate808.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate818(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate818.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate818.errors = vErrors, errors === 0;
}
validate818.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate838(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate838.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate838.errors = vErrors, errors === 0;
}
validate838.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate841(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate841.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate841.errors = vErrors, errors === 0;
}
validate841.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate845(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate845.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate845.errors = vErrors, errors === 0;
}
validate845.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate847(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate847.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate847.errors = vErrors, errors === 0;
}
validate847.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate844(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate844.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate838(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate844.errors = vErrors, errors === 0;
}
validate844.evaluated = { props: { id: !0, position: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate856(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate856.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate856.errors = vErrors, errors === 0;
}
validate856.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate862(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate862.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate862.errors = vErrors, errors === 0;
}
validate862.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate852(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate852.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.setBy !== void 0 && func0.call(data, "setBy")) {
      let data3 = data.setBy;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate856(data3[i0], { instancePath: instancePath + "/setBy/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate856.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/setBy", schemaPath: "#/properties/setBy/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.origin !== void 0 && func0.call(data, "origin") && (validate862(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate862.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate852.errors = vErrors, errors === 0;
}
validate852.evaluated = { props: { id: !0, position: !0, text: !0, setBy: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate867(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate867.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate838(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate867.errors = vErrors, errors === 0;
}
validate867.evaluated = { props: { id: !0, position: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate873(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate873.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate838(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate841(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate841(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate838(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate873.errors = vErrors, errors === 0;
}
validate873.evaluated = { props: { id: !0, position: !0, title: !0, start: !0, end: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate889(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate889.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate889.errors = vErrors, errors === 0;
}
validate889.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate894(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate894.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate894.errors = vErrors, errors === 0;
}
validate894.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate896(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate896.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate896.errors = vErrors, errors === 0;
}
validate896.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate881(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate881.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate838(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.themes !== void 0 && func0.call(data, "themes")) {
      let data5 = data.themes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate856(data5[i0], { instancePath: instancePath + "/themes/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate856.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.methods !== void 0 && func0.call(data, "methods")) {
      let data7 = data.methods;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate856(data7[i1], { instancePath: instancePath + "/methods/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate856.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.linkages !== void 0 && func0.call(data, "linkages")) {
      let data9 = data.linkages;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate856(data9[i2], { instancePath: instancePath + "/linkages/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate856.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/linkages", schemaPath: "#/properties/linkages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope") && (validate889(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate841(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate841(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate838(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.hours !== void 0 && func0.call(data, "hours") && (validate894(data.hours, { instancePath: instancePath + "/hours", parentData: data, parentDataProperty: "hours", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate894.errors), errors = vErrors.length)), data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data16 = data.responsible;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate896(data16[i3], { instancePath: instancePath + "/responsible/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate896.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data18 = data.participants;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate896(data18[i4], { instancePath: instancePath + "/participants/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate896.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.status !== void 0 && func0.call(data, "status") && (validate889(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate838(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate862(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate862.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate881.errors = vErrors, errors === 0;
}
validate881.evaluated = { props: { id: !0, position: !0, in: !0, title: !0, text: !0, themes: !0, methods: !0, linkages: !0, scope: !0, start: !0, end: !0, place: !0, hours: !0, responsible: !0, participants: !0, status: !0, reason: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate906(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate906.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err3 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate906.errors = vErrors, errors === 0;
}
validate906.evaluated = { props: { id: !0, position: !0, in: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate914(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate914.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate914.errors = vErrors, errors === 0;
}
validate914.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate911(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate911.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate914(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate914.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate841(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.done !== void 0 && func0.call(data, "done")) {
      let data6 = data.done;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate896(data6[i0], { instancePath: instancePath + "/done/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate896.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate911.errors = vErrors, errors === 0;
}
validate911.evaluated = { props: { id: !0, position: !0, in: !0, template: !0, text: !0, due: !0, done: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate920(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate920.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate889(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate838(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate845(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate838(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate920.errors = vErrors, errors === 0;
}
validate920.evaluated = { props: { id: !0, position: !0, role: !0, name: !0, organisation: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate928(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate928.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate841(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate845(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.question !== void 0 && func0.call(data, "question") && (validate838(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.advice !== void 0 && func0.call(data, "advice") && (validate838(data.advice, { instancePath: instancePath + "/advice", parentData: data, parentDataProperty: "advice", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.adviser !== void 0 && func0.call(data, "adviser") && (validate845(data.adviser, { instancePath: instancePath + "/adviser", parentData: data, parentDataProperty: "adviser", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.followUp !== void 0 && func0.call(data, "followUp") && (validate838(data.followUp, { instancePath: instancePath + "/followUp", parentData: data, parentDataProperty: "followUp", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate841(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate928.errors = vErrors, errors === 0;
}
validate928.evaluated = { props: { id: !0, position: !0, date: !0, by: !0, question: !0, advice: !0, adviser: !0, followUp: !0, due: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate943(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate943.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate943.errors = vErrors, errors === 0;
}
validate943.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate939(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate939.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.date !== void 0 && func0.call(data, "date") && (validate841(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.meeting !== void 0 && func0.call(data, "meeting") && (validate943(data.meeting, { instancePath: instancePath + "/meeting", parentData: data, parentDataProperty: "meeting", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate943.errors), errors = vErrors.length)), data.worked !== void 0 && func0.call(data, "worked") && (validate838(data.worked, { instancePath: instancePath + "/worked", parentData: data, parentDataProperty: "worked", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.change !== void 0 && func0.call(data, "change") && (validate838(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.strengthened !== void 0 && func0.call(data, "strengthened") && (validate838(data.strengthened, { instancePath: instancePath + "/strengthened", parentData: data, parentDataProperty: "strengthened", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.next !== void 0 && func0.call(data, "next") && (validate838(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate939.errors = vErrors, errors === 0;
}
validate939.evaluated = { props: { id: !0, position: !0, in: !0, date: !0, meeting: !0, worked: !0, change: !0, strengthened: !0, next: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate950(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate950.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate845(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.date !== void 0 && func0.call(data, "date") && (validate841(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate845(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate838(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate862(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate862.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate950.errors = vErrors, errors === 0;
}
validate950.evaluated = { props: { id: !0, position: !0, in: !0, date: !0, by: !0, text: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate960(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate960.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate943(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate943.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate847(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate847.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate889(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate838(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data4 = data.period;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate960.errors = vErrors, errors === 0;
}
validate960.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate817(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate817.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate818(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate818.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose !== void 0 && func0.call(data, "purpose") && (validate838(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.extent !== void 0 && func0.call(data, "extent") && (validate838(data.extent, { instancePath: instancePath + "/extent", parentData: data, parentDataProperty: "extent", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate841(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate841(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate841.errors), errors = vErrors.length)), data.startingPoints !== void 0 && func0.call(data, "startingPoints")) {
      let data4 = data.startingPoints;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate844(data4[i0], { instancePath: instancePath + "/startingPoints/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate844.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/startingPoints", schemaPath: "#/properties/startingPoints/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data6 = data.goals;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate852(data6[i1], { instancePath: instancePath + "/goals/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate852.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.principles !== void 0 && func0.call(data, "principles")) {
      let data8 = data.principles;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate867(data8[i2], { instancePath: instancePath + "/principles/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate867.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data10 = data.phases;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate873(data10[i3], { instancePath: instancePath + "/phases/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate873.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data12 = data.items;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate881(data12[i4], { instancePath: instancePath + "/items/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate881.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data14 = data.materials;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate906(data14[i5], { instancePath: instancePath + "/materials/" + i5, parentData: data14, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate906.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/materials", schemaPath: "#/properties/materials/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.assignments !== void 0 && func0.call(data, "assignments")) {
      let data16 = data.assignments;
      if (Array.isArray(data16)) {
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate911(data16[i6], { instancePath: instancePath + "/assignments/" + i6, parentData: data16, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate911.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/assignments", schemaPath: "#/properties/assignments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data18 = data.participants;
      if (Array.isArray(data18)) {
        const len7 = data18.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate920(data18[i7], { instancePath: instancePath + "/participants/" + i7, parentData: data18, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate920.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.consultations !== void 0 && func0.call(data, "consultations")) {
      let data20 = data.consultations;
      if (Array.isArray(data20)) {
        const len8 = data20.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate928(data20[i8], { instancePath: instancePath + "/consultations/" + i8, parentData: data20, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate928.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/consultations", schemaPath: "#/properties/consultations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.retrospectives !== void 0 && func0.call(data, "retrospectives")) {
      let data22 = data.retrospectives;
      if (Array.isArray(data22)) {
        const len9 = data22.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate939(data22[i9], { instancePath: instancePath + "/retrospectives/" + i9, parentData: data22, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate939.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/retrospectives", schemaPath: "#/properties/retrospectives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reflections !== void 0 && func0.call(data, "reflections")) {
      let data24 = data.reflections;
      if (Array.isArray(data24)) {
        const len10 = data24.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate950(data24[i10], { instancePath: instancePath + "/reflections/" + i10, parentData: data24, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate950.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/reflections", schemaPath: "#/properties/reflections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate943(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate943.errors), errors = vErrors.length)), data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate943(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate943.errors), errors = vErrors.length)), data.sources !== void 0 && func0.call(data, "sources")) {
      let data28 = data.sources;
      if (Array.isArray(data28)) {
        const len11 = data28.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate960(data28[i11], { instancePath: instancePath + "/sources/" + i11, parentData: data28, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate960.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate817.errors = vErrors, errors === 0;
}
validate817.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate807(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate807.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate808(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate808.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "programme") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "programme" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate817(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate817.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate807.errors = vErrors, errors === 0;
}
validate807.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateProgrammeTemplate = validate967;
function validate968(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate968.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate968.errors = vErrors, errors === 0;
}
validate968.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate974(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate974.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate974.errors = vErrors, errors === 0;
}
validate974.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate976(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate976.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate976.errors = vErrors, errors === 0;
}
validate976.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate979(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate979.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate979.errors = vErrors, errors === 0;
}
validate979.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate985(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate985.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate985.errors = vErrors, errors === 0;
}
validate985.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate987(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate987.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate987.errors = vErrors, errors === 0;
}
validate987.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate984(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate984.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate974(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate974(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate984.errors = vErrors, errors === 0;
}
validate984.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate993(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate993.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate974(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate974(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate993.errors = vErrors, errors === 0;
}
validate993.evaluated = { props: { id: !0, position: !0, title: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1002(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1002.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate974(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1002.errors = vErrors, errors === 0;
}
validate1002.evaluated = { props: { id: !0, position: !0, text: !0, link: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1009(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1009.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate974(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate974(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1009.errors = vErrors, errors === 0;
}
validate1009.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1016(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1016.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate974(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate974(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1016.errors = vErrors, errors === 0;
}
validate1016.evaluated = { props: { id: !0, position: !0, in: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1023(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1023.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate974(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1023.errors = vErrors, errors === 0;
}
validate1023.evaluated = { props: { id: !0, position: !0, title: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1033(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1033.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1033.errors = vErrors, errors === 0;
}
validate1033.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1038(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1038.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1038.errors = vErrors, errors === 0;
}
validate1038.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1035(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1035.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate1038(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1038.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1035.errors = vErrors, errors === 0;
}
validate1035.evaluated = { props: { id: !0, position: !0, template: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1029(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1029.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate974(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate1033(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1033.errors), errors = vErrors.length)), data.assignments !== void 0 && func0.call(data, "assignments")) {
      let data5 = data.assignments;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1035(data5[i0], { instancePath: instancePath + "/assignments/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1035.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/assignments", schemaPath: "#/properties/assignments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1029.errors = vErrors, errors === 0;
}
validate1029.evaluated = { props: { id: !0, position: !0, in: !0, label: !0, level: !0, assignments: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1043(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1043.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate974(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate974(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate985(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1043.errors = vErrors, errors === 0;
}
validate1043.evaluated = { props: { id: !0, position: !0, in: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1056(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1056.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1056.errors = vErrors, errors === 0;
}
validate1056.evaluated = { props: { id: !0, position: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1050(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1050.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item === void 0 || !func0.call(data, "item")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate985(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate987(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate987.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate1038(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1038.errors), errors = vErrors.length)), data.item !== void 0 && func0.call(data, "item") && (validate985(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate985(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate985.errors), errors = vErrors.length)), data.themes !== void 0 && func0.call(data, "themes")) {
      let data5 = data.themes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1056(data5[i0], { instancePath: instancePath + "/themes/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1056.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.methods !== void 0 && func0.call(data, "methods")) {
      let data7 = data.methods;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1056(data7[i1], { instancePath: instancePath + "/methods/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1056.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.linkages !== void 0 && func0.call(data, "linkages")) {
      let data9 = data.linkages;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1056(data9[i2], { instancePath: instancePath + "/linkages/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1056.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/linkages", schemaPath: "#/properties/linkages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.reason !== void 0 && func0.call(data, "reason") && (validate974(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1050.errors = vErrors, errors === 0;
}
validate1050.evaluated = { props: { id: !0, position: !0, template: !0, item: !0, level: !0, themes: !0, methods: !0, linkages: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate973(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate973.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.themes === void 0 || !func0.call(data, "themes")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "themes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate974(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err4 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate976(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate976.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data4 = data.derivedFrom;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate979(data4[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate979.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.introduction !== void 0 && func0.call(data, "introduction")) {
      let data6 = data.introduction;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate984(data6[i2], { instancePath: instancePath + "/introduction/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate984.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.headings !== void 0 && func0.call(data, "headings")) {
      let data8 = data.headings;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate993(data8[i3], { instancePath: instancePath + "/headings/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate993.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.goalSetting !== void 0 && func0.call(data, "goalSetting") && (validate974(data.goalSetting, { instancePath: instancePath + "/goalSetting", parentData: data, parentDataProperty: "goalSetting", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate974.errors), errors = vErrors.length)), data.goalSetters !== void 0 && func0.call(data, "goalSetters")) {
      let data11 = data.goalSetters;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate984(data11[i4], { instancePath: instancePath + "/goalSetters/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate984.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/goalSetters", schemaPath: "#/properties/goalSetters/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.startingPoints !== void 0 && func0.call(data, "startingPoints")) {
      let data13 = data.startingPoints;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate984(data13[i5], { instancePath: instancePath + "/startingPoints/" + i5, parentData: data13, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate984.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/startingPoints", schemaPath: "#/properties/startingPoints/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data15 = data.materials;
      if (Array.isArray(data15)) {
        const len6 = data15.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate1002(data15[i6], { instancePath: instancePath + "/materials/" + i6, parentData: data15, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1002.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/materials", schemaPath: "#/properties/materials/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.principles !== void 0 && func0.call(data, "principles")) {
      let data17 = data.principles;
      if (Array.isArray(data17)) {
        const len7 = data17.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate984(data17[i7], { instancePath: instancePath + "/principles/" + i7, parentData: data17, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate984.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.methods !== void 0 && func0.call(data, "methods")) {
      let data19 = data.methods;
      if (Array.isArray(data19)) {
        const len8 = data19.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate1009(data19[i8], { instancePath: instancePath + "/methods/" + i8, parentData: data19, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1009.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.scopes !== void 0 && func0.call(data, "scopes")) {
      let data21 = data.scopes;
      if (Array.isArray(data21)) {
        const len9 = data21.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate1016(data21[i9], { instancePath: instancePath + "/scopes/" + i9, parentData: data21, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1016.errors), errors = vErrors.length);
      } else {
        const err15 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.modules !== void 0 && func0.call(data, "modules")) {
      let data23 = data.modules;
      if (Array.isArray(data23)) {
        const len10 = data23.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate1023(data23[i10], { instancePath: instancePath + "/modules/" + i10, parentData: data23, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1023.errors), errors = vErrors.length);
      } else {
        const err16 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data25 = data.themes;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err17 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const len11 = data25.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate1029(data25[i11], { instancePath: instancePath + "/themes/" + i11, parentData: data25, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1029.errors), errors = vErrors.length);
      } else {
        const err18 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.linkages !== void 0 && func0.call(data, "linkages")) {
      let data27 = data.linkages;
      if (Array.isArray(data27)) {
        const len12 = data27.length;
        for (let i12 = 0; i12 < len12; i12++)
          validate1043(data27[i12], { instancePath: instancePath + "/linkages/" + i12, parentData: data27, parentDataProperty: i12, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1043.errors), errors = vErrors.length);
      } else {
        const err19 = { instancePath: instancePath + "/linkages", schemaPath: "#/properties/linkages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.suggestions !== void 0 && func0.call(data, "suggestions")) {
      let data29 = data.suggestions;
      if (Array.isArray(data29)) {
        const len13 = data29.length;
        for (let i13 = 0; i13 < len13; i13++)
          validate1050(data29[i13], { instancePath: instancePath + "/suggestions/" + i13, parentData: data29, parentDataProperty: i13, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1050.errors), errors = vErrors.length);
      } else {
        const err20 = { instancePath: instancePath + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate973.errors = vErrors, errors === 0;
}
validate973.evaluated = { props: { title: !0, languages: !0, source: !0, derivedFrom: !0, introduction: !0, headings: !0, goalSetting: !0, goalSetters: !0, startingPoints: !0, materials: !0, principles: !0, methods: !0, scopes: !0, modules: !0, themes: !0, linkages: !0, suggestions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate967(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate967.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate968(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate968.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "programme-template") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "programme-template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate973(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate973.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate967.errors = vErrors, errors === 0;
}
validate967.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateServiceMap = validate1065;
function validate1066(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1066.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1066.errors = vErrors, errors === 0;
}
validate1066.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1076(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1076.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate1076.errors = vErrors, errors === 0;
}
validate1076.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1097(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1097.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1097.errors = vErrors, errors === 0;
}
validate1097.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1099(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1099.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1099.errors = vErrors, errors === 0;
}
validate1099.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1101.errors = vErrors, errors === 0;
}
validate1101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1104.errors = vErrors, errors === 0;
}
validate1104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1112.errors = vErrors, errors === 0;
}
validate1112.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1117.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1117.errors = vErrors, errors === 0;
}
validate1117.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1119.errors = vErrors, errors === 0;
}
validate1119.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1123.errors = vErrors, errors === 0;
}
validate1123.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1096(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1096.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1097(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1097.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1099(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1099.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate1101(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1101.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description") && (validate1101(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1101.errors), errors = vErrors.length)), data.levels !== void 0 && func0.call(data, "levels")) {
      let data4 = data.levels;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1104(data4[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1104.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data6 = data.targetGroups;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1104(data6[i1], { instancePath: instancePath + "/targetGroups/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1104.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.channels !== void 0 && func0.call(data, "channels")) {
      let data8 = data.channels;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1104(data8[i2], { instancePath: instancePath + "/channels/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1104.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.providers !== void 0 && func0.call(data, "providers")) {
      let data10 = data.providers;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate1112(data10[i3], { instancePath: instancePath + "/providers/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1112.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.facet !== void 0 && func0.call(data, "facet") && (validate1117(data.facet, { instancePath: instancePath + "/facet", parentData: data, parentDataProperty: "facet", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1117.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate1119(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1119.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate1119(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1119.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate1101(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1101.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate1123(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1123.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1096.errors = vErrors, errors === 0;
}
validate1096.evaluated = { props: { id: !0, position: !0, name: !0, description: !0, levels: !0, targetGroups: !0, channels: !0, providers: !0, facet: !0, start: !0, end: !0, note: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1097(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1097.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1099(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1099.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate1101(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1101.errors), errors = vErrors.length)), data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data3 = data.targetGroups;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1104(data3[i0], { instancePath: instancePath + "/targetGroups/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1104.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.levels !== void 0 && func0.call(data, "levels")) {
      let data5 = data.levels;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1104(data5[i1], { instancePath: instancePath + "/levels/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1104.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1128.errors = vErrors, errors === 0;
}
validate1128.evaluated = { props: { id: !0, position: !0, text: !0, targetGroups: !0, levels: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1136.errors = vErrors, errors === 0;
}
validate1136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1136.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.expertise !== void 0 && func0.call(data, "expertise") && (validate1101(data.expertise, { instancePath: instancePath + "/expertise", parentData: data, parentDataProperty: "expertise", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1101.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1135.errors = vErrors, errors === 0;
}
validate1135.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1148.errors = vErrors, errors === 0;
}
validate1148.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1151.errors = vErrors, errors === 0;
}
validate1151.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1075(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1075.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1076(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1076.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services !== void 0 && func0.call(data, "services")) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1096(data0[i0], { instancePath: instancePath + "/services/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1096.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      let data2 = data.needs;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1128(data2[i1], { instancePath: instancePath + "/needs/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1128.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data4 = data.organisations;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1135(data4[i2], { instancePath: instancePath + "/organisations/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1135.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.placement !== void 0 && func0.call(data, "placement") && (validate1148(data.placement, { instancePath: instancePath + "/placement", parentData: data, parentDataProperty: "placement", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1148.errors), errors = vErrors.length)), data.placementReason !== void 0 && func0.call(data, "placementReason") && (validate1101(data.placementReason, { instancePath: instancePath + "/placementReason", parentData: data, parentDataProperty: "placementReason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1101.errors), errors = vErrors.length)), data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate1151(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1151.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1075.errors = vErrors, errors === 0;
}
validate1075.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1065(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1065.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1066(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1066.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "service-map") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "service-map" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate1075(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1075.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1065.errors = vErrors, errors === 0;
}
validate1065.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateWorksheet = validate1154;
function validate1155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1155.errors = vErrors, errors === 0;
}
validate1155.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1165.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate107(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate138(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate138.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data15 = data.contributors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate143(data15[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate143.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data17 = data.organisations;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate154(data17[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate154.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data19 = data.comments;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate164(data19[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate164.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data23 = data.own;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate176(data23[i6], { instancePath: instancePath + "/own/" + i6, parentData: data23, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data25 = data.open;
      if (Array.isArray(data25)) {
        const len7 = data25.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate180(data25[i7], { instancePath: instancePath + "/open/" + i7, parentData: data25, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate180.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate1165.errors = vErrors, errors === 0;
}
validate1165.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1185.errors = vErrors, errors === 0;
}
validate1185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1165(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1165.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.periods !== void 0 && func0.call(data, "periods")) {
      let data0 = data.periods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1185(data0[i0], { instancePath: instancePath + "/periods/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1185.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1164.errors = vErrors, errors === 0;
}
validate1164.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1155.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "worksheet") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "worksheet" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate1164(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1164.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1154.errors = vErrors, errors === 0;
}
validate1154.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateWorksheetTemplate = validate1191;
function validate1192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1192.errors = vErrors, errors === 0;
}
validate1192.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1198.errors = vErrors, errors === 0;
}
validate1198.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1201.errors = vErrors, errors === 0;
}
validate1201.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1204.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1204.errors = vErrors, errors === 0;
}
validate1204.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1210.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1210.errors = vErrors, errors === 0;
}
validate1210.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1212.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1212.errors = vErrors, errors === 0;
}
validate1212.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1214.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1214.errors = vErrors, errors === 0;
}
validate1214.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate1210(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1212(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1212.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1198(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1198.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1223.errors = vErrors, errors === 0;
}
validate1223.evaluated = { props: { id: !0, position: !0, title: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate396(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate396.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1229.errors = vErrors, errors === 0;
}
validate1229.evaluated = { props: { id: !0, position: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1235.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1235.errors = vErrors, errors === 0;
}
validate1235.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1234.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.section === void 0 || !func0.call(data, "section")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "section" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.template !== void 0 && func0.call(data, "template") && (validate1235(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1235.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate1210(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.column !== void 0 && func0.call(data, "column") && (validate1210(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1234.errors = vErrors, errors === 0;
}
validate1234.evaluated = { props: { template: !0, section: !0, column: !0 }, dynamicProps: !1, dynamicItems: !1 };
const wrapper4 = { validate: validate1217 };
function validate1217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1210(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1212(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1212.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate1214(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1214.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1198(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1198.errors), errors = vErrors.length)), data.field !== void 0 && func0.call(data, "field") && (validate1210(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.roles !== void 0 && func0.call(data, "roles")) {
      let data5 = data.roles;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1223(data5[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1223.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.list !== void 0 && func0.call(data, "list") && (validate1210(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.columns !== void 0 && func0.call(data, "columns")) {
      let data8 = data.columns;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper4.validate(data8[i1], { instancePath: instancePath + "/columns/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper4.validate.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.periods !== void 0 && func0.call(data, "periods") && typeof data.periods != "boolean") {
      const err4 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.exampleLabels !== void 0 && func0.call(data, "exampleLabels")) {
      let data11 = data.exampleLabels;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1229(data11[i2], { instancePath: instancePath + "/exampleLabels/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1229.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/exampleLabels", schemaPath: "#/properties/exampleLabels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.refersTo !== void 0 && func0.call(data, "refersTo") && (validate1234(data.refersTo, { instancePath: instancePath + "/refersTo", parentData: data, parentDataProperty: "refersTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1234.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1217.errors = vErrors, errors === 0;
}
validate1217.evaluated = { props: { id: !0, position: !0, type: !0, title: !0, field: !0, roles: !0, list: !0, columns: !0, periods: !0, exampleLabels: !0, refersTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate1210(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1212(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1212.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate1198(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1198.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate1210(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1241.errors = vErrors, errors === 0;
}
validate1241.evaluated = { props: { id: !0, position: !0, label: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1210(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1210.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1212(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1212.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate1214(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1214.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1198(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1198.errors), errors = vErrors.length)), data.growable !== void 0 && func0.call(data, "growable") && typeof data.growable != "boolean") {
      const err2 = { instancePath: instancePath + "/growable", schemaPath: "#/properties/growable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.blankRows !== void 0 && func0.call(data, "blankRows")) {
      let data5 = data.blankRows;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err3 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 100 || isNaN(data5)) {
          const err4 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.columns !== void 0 && func0.call(data, "columns")) {
      let data6 = data.columns;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1217(data6[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1217.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rows !== void 0 && func0.call(data, "rows")) {
      let data8 = data.rows;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1241(data8[i1], { instancePath: instancePath + "/rows/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1241.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1209.errors = vErrors, errors === 0;
}
validate1209.evaluated = { props: { id: !0, position: !0, type: !0, title: !0, growable: !0, blankRows: !0, columns: !0, rows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sections === void 0 || !func0.call(data, "sections")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.series !== void 0 && func0.call(data, "series") && (validate1198(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1198.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1198(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1198.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && typeof data.private != "boolean") {
      const err3 = { instancePath: instancePath + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.languages !== void 0 && func0.call(data, "languages")) {
      let data3 = data.languages;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func64(data4) < 2) {
              const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate1201(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data6 = data.derivedFrom;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1204(data6[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1204.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data8 = data.sections;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err9 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1209(data8[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1209.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1197.errors = vErrors, errors === 0;
}
validate1197.evaluated = { props: { series: !0, title: !0, private: !0, languages: !0, source: !0, derivedFrom: !0, sections: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1192(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1192.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "worksheet-template") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "worksheet-template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate1197(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1197.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1191.errors = vErrors, errors === 0;
}
validate1191.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const byKind = { "action-plan": validateActionPlan, assessment: validateAssessment, "assessment-framework": validateAssessmentFramework, "code-list": validateCodeList, group: validateGroup, meeting: validateMeeting, package: validatePackage, practice: validatePractice, programme: validateProgramme, "programme-template": validateProgrammeTemplate, "service-map": validateServiceMap, worksheet: validateWorksheet, "worksheet-template": validateWorksheetTemplate };
function validatorFor(kind) {
  return Object.hasOwn(byKind, kind) ? byKind[kind] : void 0;
}
function codePoints(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
function together(found, more) {
  if (found === null) return more;
  for (const error of more) found.push(error);
  return found;
}
export {
  validateActionPlan,
  validateAssessment,
  validateAssessmentFramework,
  validateCodeList,
  validateGroup,
  validateMeeting,
  validatePackage,
  validatePractice,
  validateProgramme,
  validateProgrammeTemplate,
  validateServiceMap,
  validateWorksheet,
  validateWorksheetTemplate,
  validatorFor
};
