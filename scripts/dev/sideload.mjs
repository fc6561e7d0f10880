// How to put the add-in into one's own Excel while developing, for each kind of Excel, in Chinese and English.

/** @param {{ manifest: string, id: string, certificate: string }} paths */
export const sideloading = ({ manifest, id, certificate }) => `
把加载项放进 Excel / Put the add-in into Excel
  清单 / manifest: ${manifest}

Windows
  1. 信任本机证书 / Trust the local certificate (once):
       certutil -user -addstore Root "${certificate}"
  2. 登记清单，重开 Excel / Register the manifest, restart Excel:
       reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /t REG_SZ /d "${manifest}" /f
     撤销 / Undo:
       reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /f

Mac
  1. security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${certificate}"
  2. 复制清单，重开 Excel / Copy the manifest, restart Excel:
       mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
       cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
     然后：插入 → 我的加载项 / then: Insert → My Add-ins

网页版 Excel / Excel on the web
  先在浏览器打开一次 https://localhost:3000/caijue.html 并信任证书；
  开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选清单。
  Open https://localhost:3000/caijue.html once and accept the certificate; then
  Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, and pick the manifest.

共享文件夹（单位内网、Windows）/ Shared folder (intranet, Windows)
  把清单放进共享文件夹；Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，
  添加 \\\\服务器\\共享，勾选“在菜单中显示”；重开后：插入 → 我的加载项 → 共享文件夹。
  Put the manifest into a share; in Excel: File → Options → Trust Center → Trusted Add-in Catalogs,
  add \\\\server\\share, tick "Show in Menu"; restart, then Insert → My Add-ins → Shared Folder.
`;
